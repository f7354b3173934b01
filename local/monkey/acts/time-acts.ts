import type { ActEnd } from '../act-tally';
import type { MonkeyWorld } from '../monkey-world';
import type { Act } from './act';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** No long step beyond: the school year ends, and with it what there is to do. */
const LAST = Date.UTC(2027, 4, 20);
const STEPS = [MINUTE, MINUTE, 4 * MINUTE, 10 * MINUTE, 3 * HOUR, DAY, 4 * DAY] as const;

function passTime(world: MonkeyWorld): ActEnd {
  const step = world.pick(STEPS);
  world.school.clock.advance(world.now + step > LAST ? MINUTE : step);
  world.note('the clock moves');

  return 'ok';
}

function beat(world: MonkeyWorld): ActEnd {
  world.school.clock.advance(MINUTE);
  const faults = world.faults();
  world.note('beat');
  world.beat(faults);

  return faults === undefined ? 'ok' : 'unanswered';
}

/** What comes by itself. */
export const TIME_ACTS: readonly Act[] = [
  { name: 'time passes', weight: 8, run: passTime },
  { name: 'beat', weight: 16, run: beat },
];
