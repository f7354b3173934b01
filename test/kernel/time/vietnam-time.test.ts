import { vietnamClock } from '../../../src/kernel/time/vietnam-time';

test.each([
  ['2026-11-22T00:05:00.000Z', '2026-11-22T07:05:00.000'],
  ['2026-12-31T17:00:00.000Z', '2027-01-01T00:00:00.000'],
  ['2026-12-31T16:59:59.999Z', '2026-12-31T23:59:59.999'],
])('at %s clocks in Việt Nam show %s', (utc, shown) => {
  expect(vietnamClock(Date.parse(utc))).toBe(shown);
});
