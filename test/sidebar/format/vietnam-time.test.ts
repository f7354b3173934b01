import { formatTime, fromLocalInput, toLocalInput } from '../../../sidebar/format/vietnam-time';

test.each([
  ['2026-11-18T16:59:59Z', '18/11/2026 23:59'],
  ['2026-12-31T17:00:00.000Z', '01/01/2027 00:00'],
])('%s is shown as %s', (iso, shown) => {
  expect(formatTime(iso)).toBe(shown);
});

test('what is no time is shown as it is', () => {
  expect(formatTime('không rõ')).toBe('không rõ');
});

test('a time chosen in a form is Việt Nam time, and comes back the same', () => {
  const iso = fromLocalInput('2026-11-23T17:30');

  expect(iso).toBe('2026-11-23T10:30:00.000Z');
  expect(toLocalInput(Date.parse(iso ?? ''))).toBe('2026-11-23T17:30');
});

test.each(['', '2026-11-23', '2026-13-40T99:99', 'x'])('“%s” is no chosen time', (text) => {
  expect(fromLocalInput(text)).toBeNull();
});
