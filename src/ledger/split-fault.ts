import type { LedgerEntry, Sha256 } from './ledger-entry';
import { isSplit, splitSizeOf, wholeData } from './split-data';

/** Data in pieces that do not give what their entry names, or pieces that belong to no entry. */
export interface SplitFault {
  readonly kind: 'bad-split';
  readonly chain: string;
  /** The entry that names the pieces, or the first piece that none names. */
  readonly seq: number;
}

/** The first entry of a chain whose data cannot be put together from its pieces. `entries`: entry n at index n − 1. */
export function splitFault(entries: readonly LedgerEntry[], sha256: Sha256): SplitFault | null {
  let pieces = 0;

  for (const entry of entries) {
    const fault = { kind: 'bad-split', chain: entry.chain, seq: entry.seq } as const;

    if (entry.meaning === 'part') {
      pieces += 1;
      continue;
    }

    if (pieces !== splitSizeOf(entry)) {
      return pieces > 0 && !isSplit(entry) ? { ...fault, seq: entry.seq - pieces } : fault;
    }

    if (isSplit(entry) && wholeData(entry, entries, sha256) === null) {
      return fault;
    }

    pieces = 0;
  }

  const last = entries[entries.length - 1];

  return last === undefined || pieces === 0
    ? null
    : { kind: 'bad-split', chain: last.chain, seq: last.seq - pieces + 1 };
}
