import { minutesLeft } from '../../../../sidebar/features/jobs/minutes-left';

const MINUTE = 60_000;

test.each([
  ['nothing is said before a step is done', { at: 0, done: 4 }, { at: MINUTE, done: 4 }, null],
  ['as fast as it went since this page drives it', { at: 0, done: 4 }, { at: MINUTE, done: 6 }, 7],
  ['a begun minute counts', { at: 0, done: 0 }, { at: MINUTE, done: 19 }, 1],
  ['nothing once it is done', { at: 0, done: 0 }, { at: MINUTE, done: 20 }, null],
])('%s', (_, begun, now, minutes) => {
  expect(minutesLeft(begun, now, 20)).toBe(minutes);
});
