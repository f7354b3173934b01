import { actorsOf } from '../../ledger/entry-actors';
import { type LedgerEntry, UNKNOWN_ACTOR } from '../../ledger/ledger-entry';
import { nameAt } from '../../school/people/person-at';
import type { Session } from '../session';

/**
 * Who did what an entry tells, by the names of that time: several where each of them may have done it, `không rõ` where
 * nobody can say.
 */
export function actorNames(
  { school }: Session,
  entry: Pick<LedgerEntry, 'actor' | 'time'>,
): string {
  return actorsOf(entry)
    .map((email) => (email === UNKNOWN_ACTOR ? UNKNOWN_ACTOR : nameAt(school, email, entry.time)))
    .join(', ');
}
