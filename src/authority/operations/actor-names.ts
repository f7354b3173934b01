import { type LedgerEntry, UNKNOWN_ACTOR } from '../../domain/ledger/ledger-entry';
import { nameAt } from '../../domain/people/person-at';
import type { Session } from '../session';

/**
 * Who did what an entry tells, by the names of that time: several where each of them may have done it, `không rõ` where
 * nobody can say.
 */
export function actorNames(
  { school }: Session,
  { actor, time }: Pick<LedgerEntry, 'actor' | 'time'>,
): string {
  return actor
    .split(' | ')
    .map((email) => (email === UNKNOWN_ACTOR ? UNKNOWN_ACTOR : nameAt(school, email, time)))
    .join(', ');
}
