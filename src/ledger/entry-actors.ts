import type { LedgerEntry } from './ledger-entry';

/** Between several who each may have done what an entry tells. Hashed with the entry: it never changes. */
const SEPARATOR = ' | ';

/** The actor of an entry from everybody who may have done it; '' = nobody. */
export function joinActors(emails: readonly string[]): string {
  return emails.join(SEPARATOR);
}

/** Everybody an entry names as its actor: more than one where nobody can say which of them it was. */
export function actorsOf({ actor }: Pick<LedgerEntry, 'actor'>): readonly string[] {
  return actor.split(SEPARATOR);
}
