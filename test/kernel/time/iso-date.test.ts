import fc from 'fast-check';
import {
  addDays,
  dayNumber,
  daysBetween,
  isIsoDate,
  isoOfDayNumber,
  weekday,
} from '../../../src/kernel/time/iso-date';

test.each([
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2000-02-29', true],
  ['1900-02-29', false],
  ['2026-04-31', false],
  ['2026-1-1', false],
  [20260101, false],
  [null, false],
])('isIsoDate(%j) is %j', (value, expected) => {
  expect(isIsoDate(value)).toBe(expected);
});

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2027-01-01', -1, '2026-12-31'],
])('%s %+d days is %s', (from, days, to) => {
  expect(addDays(from, days)).toBe(to);
});

test('adding and counting days are inverse, and weekdays run on', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -30000, max: 60000 }),
      fc.integer({ min: -999, max: 999 }),
      (a, n) => {
        const day = isoOfDayNumber(a);
        expect(dayNumber(day)).toBe(a);
        expect(daysBetween(day, addDays(day, n))).toBe(n);
        expect(weekday(addDays(day, 1))).toBe((weekday(day) % 7) + 1);
      },
    ),
  );
});

test('2026-11-22 is a Sunday', () => {
  expect(weekday('2026-11-22')).toBe(7);
});

test('a text that is no date is refused', () => {
  expect(() => addDays('22/11/2026', 1)).toThrow('BAD_INPUT');
});
