import { type RefusedBatch, standingOf } from '../observe/refused-values';
import { rowStates } from '../observe/row-states';
import type { Session } from '../session';
import type { StandingRefusals } from '../state/standing-refusals';

/** Refusals whose notes stand in a book: those that are written down, and those an interrupted run left in it. */
export function standingRefusals(
  session: Session,
  classId: string,
  batches: readonly RefusedBatch[],
): StandingRefusals {
  const rowState = rowStates(session, classId);
  const written = Object.entries(session.ledger.refusals(classId));
  const left = batches.flatMap((batch) => Object.entries(standingOf(batch)));

  // The row of a pupil who went is left as it was.
  return Object.fromEntries(
    [...left, ...written].filter(([key]) => rowState(key.split('/')[1] ?? '') !== 'away'),
  );
}
