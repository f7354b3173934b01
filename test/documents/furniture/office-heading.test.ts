import { writtenDate } from '../../../src/documents/furniture/office-heading';

test.each([
  ['03/02/2027', 'ngày 03 tháng 02 năm 2027'],
  ['15/01/2027', 'ngày 15 tháng 01 năm 2027'],
  ['07/11/2026', 'ngày 07 tháng 11 năm 2026'],
  ['20/05/2027', 'ngày 20 tháng 5 năm 2027'],
])('%s is written %s', (date, expected) => {
  expect(writtenDate(date)).toBe(expected);
});

test.each(['3/2/2027', '2027-02-03', ''])('refuses %p', (date) => {
  expect(() => writtenDate(date)).toThrow(/BAD_INPUT/);
});
