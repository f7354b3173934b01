import { AppError } from '../../domain/app-error';
import type { ClassRecord } from '../../domain/control/school-model';
import { isSettled, type ProtectionChanges } from '../../domain/locks/protection-diff';
import type { Session } from '../session';
import { loadProtections } from '../state/class-book';
import { protectionChanges, protectionRequests } from '../state/protect-requests';
import { runEach } from '../workspace/call';
import { batchUpdate } from '../workspace/sheets-calls';

/** What was done to one class book. */
export interface ProtectedBook {
  readonly classId: string;
  /** Protections added, changed or removed; 0 = it was as it should be. */
  readonly changed: number;
  /** False for a book that could not be read or written: the heartbeat looks at it again. */
  readonly settled: boolean;
}

const NOTHING: ProtectionChanges = { add: [], update: [], remove: [] };

/**
 * Brings the protections of class books to the state wanted now: one read of each, all in parallel, then one atomic
 * write of each that differs, all in parallel. Doing it again changes nothing.
 */
export function protectBooks(
  session: Session,
  classes: readonly ClassRecord[],
): readonly ProtectedBook[] {
  const { context, school, now, configuration } = session;
  const made = classes.filter(({ bookId }) => bookId !== '');
  const books = runEach(
    context.http,
    made.map((schoolClass) => loadProtections(school, schoolClass)),
  );
  const plans = made.map((schoolClass, position) => {
    const book = books[position];
    const isRead = book !== undefined && !(book instanceof AppError);

    return {
      schoolClass,
      isRead,
      changes: isRead
        ? protectionChanges(book, { school, schoolClass, now }, configuration.owner)
        : NOTHING,
    };
  });
  const differing = plans.filter(({ changes }) => !isSettled(changes));
  const answers = runEach(
    context.http,
    differing.map(({ schoolClass, changes }) =>
      batchUpdate(schoolClass.bookId, protectionRequests(changes)),
    ),
  );
  const failed = differing.filter((_, position) => answers[position] instanceof AppError);

  return plans.map((plan) => {
    const settled = plan.isRead && !failed.includes(plan);
    const { add, update, remove } = plan.changes;

    return {
      classId: plan.schoolClass.id,
      changed: settled ? add.length + update.length + remove.length : 0,
      settled,
    };
  });
}
