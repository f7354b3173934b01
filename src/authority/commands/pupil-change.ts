import { AppError } from '../../domain/app-error';
import type { PupilChangeInput, PupilChangeView } from '../../domain/commands/pupil-views';
import type { PupilChangeRow } from '../../domain/control/pupil-changes';
import { PUPIL_CHANGES } from '../../domain/control/tables/pupil-changes-table';
import { isPerson } from '../../domain/people/person-at';
import type { CommandHandler } from '../handler';
import type { Person } from '../person';
import { carryOutChanges } from '../pupils/carry-out-changes';
import { changeRow } from '../pupils/change-row';
import { checkChange } from '../pupils/check-change';
import { observeFirst } from '../pupils/observe-first';
import { changeView } from '../pupils/roster-view';
import { type Session, saveSession } from '../session';
import { schoolOf } from '../state/load-school';

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
