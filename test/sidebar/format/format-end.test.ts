import { formatEnd } from '../../../sidebar/format/vietnam-time';

test('midnight is said as the end of the day before', () => {
  expect(formatEnd('2027-01-12T17:00:00.000Z')).toBe('24:00 12/01/2027');
});

test('any other time stands as it is', () => {
  expect(formatEnd('2026-11-16T10:30:00.000Z')).toBe('16/11/2026 17:30');
});
