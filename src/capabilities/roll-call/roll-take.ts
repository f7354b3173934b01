import type { ActCall } from '../../engine/act/act-call';
import { plainAct } from '../../engine/act/plain-act';
import { AppError } from '../../kernel/app-error';
import { isoDateOf } from '../../kernel/text/date-text';
import { vietnamClock } from '../../kernel/time/vietnam-time';
import { rosterOf } from '../../school/roster';
import { classOnDay } from './pure/class-on-day';
import { planTake, type RollChange } from './pure/roll-plan';
import type { RollTaken } from './pure/roll-views';
import type { Absence, Statement } from './pure/statement';
import { requireTaker } from './require-taker';
import { rollWrites } from './roll-record';
import { type RollPlace, rollCallAt, statementViews } from './roll-view';

type Call = ActCall<'rollCall.take'>;

/** When it is said, as a statement has it. */
function saidAt(now: number, date: string): string {
  const clock = vietnamClock(now).slice(11, 16);
  const today = isoDateOf(now);

  return today === date ? clock : `${today} ${clock}`;
}

/** Everybody named was in the class that day, and is named once. @throws AppError UNKNOWN_PUPIL, BAD_INPUT */
function requirePupils({ session, payload }: Call, absent: readonly Absence[]): void {
  const { school } = session;
  const { classId, date } = payload;
  const here = new Set(
    rosterOf(school, classId)
      .filter(({ pupil, isHere }) => isHere || classOnDay(school, pupil.id, date) === classId)
      .map(({ pupil }) => pupil.id),
  );
  const stranger = absent.find(({ pupilId }) => !here.has(pupilId));

  if (stranger !== undefined) {
    throw new AppError('UNKNOWN_PUPIL', { value: stranger.pupilId, classId });
  }

  const twice = absent.find(
    ({ pupilId }, at) => absent.findIndex((other) => other.pupilId === pupilId) !== at,
  );

  if (twice !== undefined) {
    throw new AppError('BAD_INPUT', { field: 'absent', value: twice.pupilId });
  }
}

function planOf(call: Call): readonly RollChange[] {
  const { session, person, payload } = call;
  requireTaker(session, person, payload);
  requirePupils(call, payload.absent);
  const said: Statement = {
    by: person.member.id,
    at: saidAt(session.now, payload.date),
    absent: payload.absent,
  };

  return planTake(rollCallAt(session, payload), said);
}

/** What became of what a person said, read from what counts now. */
export function rollTaken(
  { session, person }: Pick<Call, 'session' | 'person'>,
  place: RollPlace,
): RollTaken {
  const { classId, date, session: part } = place;
  const views = statementViews(session, person, rollCallAt(session, place));

  return {
    ...{ classId, date, session: part },
    outcome: views.others.some(({ isOwn }) => isOwn) ? 'differs' : 'counts',
    ...views,
  };
}

/**
 * Takes a roll call (R030, R031): the whole of it is one entry of the ledger, so it is one write, and given again it
 * changes nothing.
 */
export const rollTake = plainAct({
  name: 'rollCall.take',
  plan: planOf,
  writes: rollWrites,
  answer: (call) => rollTaken(call, call.payload),
});
