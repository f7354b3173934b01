import { isNameSlip } from '../../../../../src/capabilities/set-up/pure/people/name-slip';

test.each([
  ['Đào Công Việt', 'Đào Công Viết'],
  ['Nguyễn Thị Bích Hằng', 'Nguyễn Thị Bíchh Hằng'],
  ['Trần Thị Lan', 'Trân Thị Lan'],
  ['Hoàng Thị Thúy', 'Hoàng Thị Thuý'],
  ['Bui Gia An', 'Bùi Gia Ân'],
])('%s and %s are one name with a slip', (a, b) => {
  expect(isNameSlip(a, b)).toBe(true);
  expect(isNameSlip(b, a)).toBe(true);
});

test.each([
  ['Trần Quang Huy', 'Trần Quang Hà'],
  ['Trần Quang Huy', 'Trần Quang Duy'],
  ['Bùi Gia An', 'Bùi Gia Ân'],
  ['Trần Thị Lan', 'Trân Thi Lan'],
  ['Nguyễn Thị Hương', 'Nguyễn Thị Hồng'],
  ['Lê Thị Hương', 'Lê Hương'],
  ['Bùi Gia An', 'Võ Thị Mỹ Duyên'],
])('%s and %s may be two people', (a, b) => {
  expect(isNameSlip(a, b)).toBe(false);
  expect(isNameSlip(b, a)).toBe(false);
});
