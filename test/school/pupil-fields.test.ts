import {
  ACTIVE_STATUSES,
  parseGender,
  parsePersonalId,
  parsePhone,
  parseStatus,
  printStatus,
  STATUS_WORDS,
} from '../../src/school/pupil-fields';

test.each([
  ['Đang học', 'studying'],
  ['chuyen den', 'movedIn'],
  ['CHUYỂN ĐI', 'movedOut'],
  ['Bảo lưu', 'onLeave'],
  ['thôi học', 'leftSchool'],
  ['movedIn', 'movedIn'],
  ['nghỉ', null],
])('status %s is %s', (text, status) => {
  expect(parseStatus(text)).toBe(status);
});

test('every status is printed and read back', () => {
  for (const status of ['studying', 'movedIn', 'movedOut', 'onLeave', 'leftSchool'] as const) {
    expect(parseStatus(printStatus(status))).toBe(status);
  }

  expect(STATUS_WORDS.map(parseStatus)).not.toContain(null);
  expect(ACTIVE_STATUSES).toEqual(['studying', 'movedIn']);
});

test.each([
  ['nam', 'Nam'],
  ['Nữ', 'Nữ'],
  ['NU', 'Nữ'],
  ['nan', null],
])('gender %s is %s', (text, gender) => {
  expect(parseGender(text)).toBe(gender);
});

test.each([
  ['0912 345 678', '0912345678'],
  ['+84 912.345.678', '0912345678'],
  ['84912345678', '0912345678'],
  ["'0912345678", '0912345678'],
  ['’0912 345 678', '0912345678'],
  ["''0912345678", null],
  ['9.12E+08', null],
  ['912345678', null],
  ['09123456789', null],
  ['091234567a', null],
])('phone %s is %s', (text, phone) => {
  expect(parsePhone(text)).toBe(phone);
});

test.each([
  ['001214000123', '001214000123'],
  [' 001 214 000 123 ', '001214000123'],
  ["'001214000123", '001214000123'],
  ['1214000123', null],
  ['1.214E+09', null],
  ['001.214.000.123', null],
  ['0012140001234', null],
  ['00121400012O', null],
])('personal id %s is %s', (text, id) => {
  expect(parsePersonalId(text)).toBe(id);
});
