import { nameAt } from '../school/people/person-at';
import type { SchoolModel } from '../school/school-model';
import type { LedgerEntry } from './ledger-entry';

/**
 * Names of those who had the file open while a value came to be that nobody can be said to have written. To have been
 * there is not to have written: they are never shown as authors.
 */
export function seenInFile(
  school: SchoolModel,
  { data, time }: Pick<LedgerEntry, 'data' | 'time'>,
): { readonly seen?: readonly string[] } {
  const seen = Array.isArray(data?.seen) ? data.seen : [];
  const names = seen.map((email) => nameAt(school, String(email), time));

  return names.length === 0 ? {} : { seen: names };
}
