import { pendingIn } from '../../school/pupil-changes';
import { rosterOf } from '../../school/roster';
import type { Session } from '../session';
import type { RowState } from './judge-book';

/** Rows of pupils who are not in the class, and of those whose change is not carried out yet. */
export function rowStates(session: Session, classId: string): (pupilId: string) => RowState {
  const here = new Set(
    rosterOf(session.school, classId)
      .filter(({ isHere }) => isHere)
      .map(({ pupil }) => pupil.id),
  );
  const pending = new Set(pendingIn(session.school, classId).map(({ pupilId }) => pupilId));

  return (pupilId) => {
    if (pending.has(pupilId)) {
      return 'waiting';
    }

    return here.has(pupilId) ? 'open' : 'away';
  };
}
