import { isoDateOf, parseDate, printDate, printDateTime } from '../../../src/kernel/text/date-text';

test.each([
  ['03/04/2026', '2026-04-03'],
  ['3/4/2026', '2026-04-03'],
  ['31-12-2026', '2026-12-31'],
  ['1.2.2026', '2026-02-01'],
  ['2026-04-03', '2026-04-03'],
  [' ０３/０４/２０２６ ', '2026-04-03'],
  ['29/02/2024', '2024-02-29'],
])('parseDate(%j) is %s', (text, iso) => {
  expect(parseDate(text)).toBe(iso);
});

test.each([
  '29/02/2025',
  '31/04/2026',
  '13/13/2026',
  '0/1/2026',
  '3/4/26',
  '3/4',
  '2026/04/03 10:00',
  'hôm nay',
  '',
  '01/01/1899',
  '45000',
])('parseDate(%j) is null', (text) => {
  expect(parseDate(text)).toBeNull();
});

test('a printed date is read back', () => {
  expect(printDate('2026-04-03')).toBe('03/04/2026');
  expect(parseDate(printDate('2014-09-05'))).toBe('2014-09-05');
});

test.each([
  ['2026-12-31T16:59:59Z', '2026-12-31', '31/12/2026 23:59'],
  ['2026-12-31T17:00:00Z', '2027-01-01', '01/01/2027 00:00'],
])('%s is shown in Asia/Ho_Chi_Minh', (utc, iso, shown) => {
  expect(isoDateOf(Date.parse(utc))).toBe(iso);
  expect(printDateTime(Date.parse(utc))).toBe(shown);
});
