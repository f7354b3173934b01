import type { ActCall } from '../../engine/act/act-call';
import { plainAct } from '../../engine/act/plain-act';
import { AppError } from '../../kernel/app-error';
import { planDecision, type RollChange } from './pure/roll-plan';
import { requireHomeroom, requireUnconfirmed } from './require-taker';
import { rollWrites } from './roll-record';
import { rollTaken } from './roll-take';
import { rollCallAt } from './roll-view';

type Call = ActCall<'rollCall.decide'>;

function planOf({ session, person, payload }: Call): readonly RollChange[] {
  const { classId, staffId } = payload;
  requireHomeroom(session, person, { classId, action: 'rollCall.decide' });
  requireUnconfirmed(session, payload);
  const changes = planDecision(rollCallAt(session, payload), staffId);

  if (changes === null) {
    throw new AppError('NOT_FOUND', { what: `điểm danh của ${staffId}` });
  }

  return changes;
}

/** The homeroom teacher decides which of two differing statements of a session counts. */
export const rollDecide = plainAct({
  name: 'rollCall.decide',
  plan: planOf,
  writes: rollWrites,
  answer: (call) => rollTaken(call, call.payload),
});
