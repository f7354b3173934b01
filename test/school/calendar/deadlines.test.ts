import {
  halfRegularByMidSemester,
  lastCorrectionDay,
  lockDate,
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
