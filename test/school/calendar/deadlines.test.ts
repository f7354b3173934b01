import {
  halfRegularByMidSemester,
  isBeforeDate,
  lastCorrectionDay,
  lockDate,
  parseDateLimit,
} from '../../../src/school/calendar/deadlines';

test('the last correction is a week before the final exam, the lock a week after the semester', () => {
  expect(lastCorrectionDay('2026-12-28')).toBe('2026-12-21');
  expect(lastCorrectionDay('2027-01-03', 10)).toBe('2026-12-24');
  expect(lockDate('2027-01-10')).toBe('2027-01-17');
});

test.each([
  [2, 1],
  [3, 2],
  [4, 2],
  [0, 0],
])('of %i regular assessments %i are due by the middle', (required, half) => {
  expect(halfRegularByMidSemester(required)).toEqual({ minByMid: half, minByEnd: required });
});

test('a broken number of assessments is refused', () => {
  expect(() => halfRegularByMidSemester(2.5)).toThrow('BAD_INPUT');
});

test.each([
  ['trước 31/8', { date: '2027-08-31', inclusive: false }],
  ['Trước ngày 31/8/2026', { date: '2026-08-31', inclusive: false }],
  ['đến hết ngày 31/8', { date: '2027-08-31', inclusive: true }],
  ['chậm nhất 5/9', { date: '2027-09-05', inclusive: true }],
])('%s', (text, limit) => {
  expect(parseDateLimit(text, 2027)).toEqual(limit);
});

test.each(['sau 31/8', '31/8', 'trước 31/9', 'trước hè', ''])('%j is no limit', (text) => {
  expect(() => parseDateLimit(text, 2027)).toThrow('BAD_INPUT');
});

test.each([
  ['2027-08-30', false, true],
  ['2027-08-31', false, false],
  ['2027-08-31', true, true],
  ['2027-09-01', true, false],
])('done on %s, inclusive %j: in time %j', (doneOn, inclusive, onTime) => {
  expect(isBeforeDate(doneOn, { date: '2027-08-31', inclusive })).toBe(onTime);
});
