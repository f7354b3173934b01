import { isoDateOf } from '../../../src/kernel/text/date-text';
import { endOfDayUtcMs, startOfDayUtcMs } from '../../../src/kernel/time/day-boundary';

test('a day of Vietnam ends at 17:00 UTC, exclusively', () => {
  const end = endOfDayUtcMs('2026-12-21');
  expect(new Date(end).toISOString()).toBe('2026-12-21T17:00:00.000Z');
  expect(isoDateOf(end - 1)).toBe('2026-12-21');
  expect(isoDateOf(end)).toBe('2026-12-22');
  expect(startOfDayUtcMs('2026-12-22')).toBe(end);
});
