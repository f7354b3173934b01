import { AppError } from '../../kernel/app-error';
import { lastKnownAdmins } from '../health/admin-addresses';
import { reportBooks } from '../health/book-reports';
import { healthOf } from '../health/health-book';
import type { Session } from '../session';
import type { Observation } from './observation';
import { observeAllDue } from './observe-due';

/** Accepts what stands in the books of some classes, and tells the administrators of what is wrong with them. */
export function lookFirst(
  session: Session,
  classIds: readonly string[] | null,
): readonly Observation[] {
  const { context } = session;
  const observations = observeAllDue(session, classIds);
  const health = healthOf(context);
  reportBooks(health, observations);
  health.settle(lastKnownAdmins(context));

  return observations;
}

/**
 * Accepts what was typed in time in the books of some classes, before rows in them close or move, or the marks are judged.
 * @throws AppError INCOMPLETE where a book could not be looked at: what stands in it would be refused afterwards.
 */
export function observeFirst(session: Session, classIds: readonly string[]): void {
  const unseen = lookFirst(session, classIds).filter(({ isSeen }) => !isSeen);

  if (unseen.length > 0) {
    throw new AppError('INCOMPLETE', {
      missing: unseen.map(
        ({ classId, problem }) =>
          `chưa đọc được sổ điểm lớp ${classId}${problem === null ? '' : ` (${problem})`}; hãy thử lại sau vài phút`,
      ),
    });
  }
}
