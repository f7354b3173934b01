import type { ActCall } from '../../engine/act/act-call';
import { rowAct } from '../../engine/act/row-act';
import { observeFirst } from '../../engine/observe/observe-first';
import { schoolOf } from '../../engine/state/load-school';
import { AppError } from '../../kernel/app-error';
import { PUPIL_WORK } from './pupil-work';
import { changeRow } from './pure/change-row';
import { type CheckedChange, checkChange } from './pure/check-change';
import { changeView } from './roster-view';

/** What was typed in time is accepted before the row closes or moves, and counts in what must hold for the change. */
function check({ session, payload }: ActCall<'pupil.change'>): CheckedChange {
  const { fromClassId, toClassId } = checkChange(session, payload);

  observeFirst(session, [fromClassId, toClassId]);

  return checkChange(session, payload);
}

/**
 * A pupil changes class, leaves, stays away, returns or comes new; marks and history follow (R024).
 * @throws AppError BOOK_NOT_READY where a book cannot take it now; it is recorded then, and goes on with the next beat.
 */
export const pupilChange = rowAct({
  name: 'pupil.change',
  work: PUPIL_WORK,
  giver: ({ by, at }) => ({ email: by, at }),
  check,
  draft: (call, checked) => changeRow(call, call.payload, checked),
  isSame: ({ kind }, { payload }) => kind === payload.kind,
  answer: ({ session }, { row, outcome }) => {
    const [stuck] = outcome?.stuck ?? [];

    if (stuck !== undefined) {
      throw new AppError('BOOK_NOT_READY', {
        classId: stuck.classId,
        problem: session.context.say(stuck.problem),
      });
    }

    return changeView(schoolOf(session.control), row);
  },
});
