import type { ClassRecord } from '../../domain/control/school-model';
import { isSettled } from '../../domain/locks/protection-diff';
import type { Session } from '../session';
import { loadProtections } from '../state/class-book';
import { protectionChanges, protectionRequests } from '../state/protect-requests';
import { runAll } from '../workspace/call';
import { batchUpdate } from '../workspace/sheets-calls';

/** What was done to one class book. */
export interface ProtectedBook {
  readonly classId: string;
  /** Protections added, changed or removed; 0 = it was as it should be. */
  readonly changed: number;
}

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
  const books = runAll(
    context.http,
    made.map(({ bookId }) => loadProtections(bookId)),
  );
  const plans = made.map((schoolClass, position) => {
    const book = books[position];

    return {
      schoolClass,
      changes:
        book === undefined
          ? { add: [], update: [], remove: [] }
          : protectionChanges(book, { school, schoolClass, now }, configuration.owner),
    };
  });
  const differing = plans.filter(({ changes }) => !isSettled(changes));

  runAll(
    context.http,
    differing.map(({ schoolClass, changes }) =>
      batchUpdate(schoolClass.bookId, protectionRequests(changes)),
    ),
  );

  return plans.map(({ schoolClass, changes }) => ({
    classId: schoolClass.id,
    changed: changes.add.length + changes.update.length + changes.remove.length,
  }));
}
