import { AppError } from '../../domain/app-error';
import { observeDue } from '../acceptance/observe-due';
import type { Session } from '../session';

/**
 * Accepts what was typed in time in the books of some classes, before rows in them close or move.
 * @throws AppError INCOMPLETE where a book could not be looked at: what stands in it would be refused afterwards.
 */
export function observeFirst(session: Session, classIds: readonly string[]): void {
  const unseen = observeDue(session, classIds).filter(({ isSeen }) => !isSeen);

  if (unseen.length > 0) {
    throw new AppError('INCOMPLETE', {
      missing: unseen.map(
        ({ classId, problem }) =>
          `chưa đọc được sổ điểm lớp ${classId}${problem === null ? '' : ` (${problem})`}; hãy thử lại sau vài phút`,
      ),
    });
  }
}
