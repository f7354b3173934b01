import type { CommandHandler } from '../../engine/handler';
import { observeFirst } from '../../engine/observe/observe-first';
import type { Person } from '../../engine/person';
import { type Session, saveSession } from '../../engine/session';
import { schoolOf } from '../../engine/state/load-school';
import { AppError } from '../../kernel/app-error';
import { isPerson } from '../../school/people/person-at';
import type { PupilChangeRow } from '../../school/pupil-changes';
import { PUPIL_CHANGES } from '../../school/tables/pupil-changes-table';
import { carryOutChanges } from './carry-out-changes';
import { changeRow } from './change-row';
import { checkChange } from './check-change';
import type { PupilChangeInput, PupilChangeView } from './pure/pupil-views';
import { changeView } from './roster-view';

interface ChangeCall {
  readonly session: Session;
  readonly person: Person;
  readonly id: string;
}

/** Carries a row out and says where it stands. @throws AppError BOOK_NOT_READY where a book cannot take it now. */
function carriedOut(session: Session, row: PupilChangeRow, isResumed: boolean): PupilChangeView {
  const [stuck] = carryOutChanges(session, [row], { isResumed });

  if (stuck !== undefined) {
    throw new AppError('BOOK_NOT_READY', { classId: stuck.classId, problem: stuck.problem });
  }

  return changeView(schoolOf(session.control), session.control.find(PUPIL_CHANGES, row.id) ?? row);
}

/** What was typed in time is accepted before the row closes or moves, and counts in what must hold for the change. */
function takeDown(call: ChangeCall, input: PupilChangeInput) {
  const { session } = call;
  const { fromClassId, toClassId } = checkChange(session, input);

  observeFirst(session, [fromClassId, toClassId]);
  const row = changeRow(call, input, checkChange(session, input));
  session.control.put(PUPIL_CHANGES, row);
  saveSession(session);

  return row;
}

/** A pupil changes class, leaves, stays away, returns or comes new; marks and history follow (R024). */
export const pupilChange: CommandHandler<'pupil.change'> = {
  name: 'pupil.change',
  execute: ({ session, person, id, payload }) => {
    const existing = session.control.find(PUPIL_CHANGES, id);

    if (
      existing !== null &&
      !isPerson(session.school, person.member, { email: existing.by, at: existing.at })
    ) {
      throw new AppError('BAD_INPUT', { field: 'id', value: id });
    }

    if (existing !== null) {
      return existing.done === ''
        ? carriedOut(session, existing, true)
        : changeView(session.school, existing);
    }

    const row = takeDown({ session, person, id }, payload);

    return carriedOut(session, row, false);
  },
};
