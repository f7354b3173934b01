import type { LedgerEntry } from '../../domain/ledger/ledger-entry';
import { pendingRefusals } from '../../domain/ledger/pending-refusals';
import type { Person } from '../person';
import { requireClass, type Session } from '../session';
import { run } from '../workspace/call';
import { lookupReach } from './lookup-reach';
import { isUnreadable, readChainAsFound } from './read-chain';

/**
 * Refused values of a class that wait for an answer, as far as a person may look: those of the own subjects, of the own
 * homeroom class, or all. @throws AppError UNKNOWN_CLASS, ROLE_NOT_HELD.
 */
export function refusedInReach(
  session: Session,
  person: Person,
  classId: string,
): readonly LedgerEntry[] {
  const schoolClass = requireClass(session, classId);
  const tabIds = lookupReach(session, person, schoolClass).tabs.map(({ id }) => id);
  const rows = run(session.context.http, readChainAsFound(session, classId));
  const entries = rows.flatMap((row) => (isUnreadable(row) ? [] : [row]));

  return pendingRefusals(entries).filter(({ subjectKey }) => tabIds.includes(subjectKey.subjectId));
}
