import { findSubjectByName } from '../../../../../src/capabilities/results/pure/grading/subject-names';

test.each([
  ['Toán', 'toan'],
  ['Ngữ văn', 'van'],
  ['Ngoại ngữ', 'nn1'],
  ['Tiếng Nhật', 'nn1'],
  ['Ngoại ngữ 2', 'nn2'],
  ['LS&ĐL', 'ls-dl'],
  ['Vật lý', 'li'],
  ['Hoá học', 'hoa'],
  ['Mỹ thuật', 'mi-thuat'],
  ['Thể dục', 'gdtc'],
  ['HĐTN,HN', 'hdtn-hn'],
  ['Giáo dục quốc phòng', 'gdqpan'],
  ['Nội dung GD của địa phương', 'gddp'],
])('%s is %s', (name, id) => {
  expect(findSubjectByName(name)?.id).toBe(id);
  expect(findSubjectByName(name)?.id).toBe(id);
});

test.each(['Thiên văn', '', 'toString', 'constructor'])('%j is no subject', (name) => {
  expect(findSubjectByName(name)).toBeNull();
});
