import { nameAt } from '../school/people/person-at';
import type { SchoolModel } from '../school/school-model';
import type { LedgerEntry } from './ledger-entry';

/** Reference of an entry to somebody who had the file open while its value came to be. */
const SEEN = 'seen:';

/**
 * Names of those who had the file open while a value came to be that nobody can be said to have written. To have been
 * there is not to have written: they are never shown as authors.
 */
export function seenInFile(
  school: SchoolModel,
  { refs, time }: Pick<LedgerEntry, 'refs' | 'time'>,
): { readonly seen?: readonly string[] } {
  const seen = refs
    .filter((ref) => ref.startsWith(SEEN))
    .map((ref) => nameAt(school, ref.slice(SEEN.length), time));

  return seen.length === 0 ? {} : { seen };
}

/** The references of an entry that are documents: requests, files, hashes. */
export function documentRefs({ refs }: Pick<LedgerEntry, 'refs'>): readonly string[] {
  return refs.filter((ref) => !ref.startsWith(SEEN));
}
