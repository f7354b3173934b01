import type { LedgerEntry } from '../../../ledger/ledger-entry';

function fileOf({ data }: LedgerEntry): readonly string[] {
  return typeof data === 'object' && data !== null && 'file' in data ? [String(data.file)] : [];
}

/**
 * Ids of the files whose feet bear the state a chain had at `size` entries. Papers are printed before their own entry; those
 * of one wave are printed before all of theirs, which follow each other and have one time.
 */
export function filedAfter(entries: readonly LedgerEntry[], size: number): readonly string[] {
  const next = entries.slice(size);
  const time = next[0]?.time;
  const end = next.findIndex((entry) => entry.meaning !== 'archive' || entry.time !== time);

  return (end === -1 ? next : next.slice(0, end)).flatMap(fileOf);
}
