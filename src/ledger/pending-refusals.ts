import type { LedgerEntry } from './ledger-entry';
import { setsValue } from './meaning';
import { valueKey } from './replay';

/** How an entry `dismiss` names the refusal it is about. */
export function dismissalRef(seq: number): string {
  return `#${seq}`;
}

/**
 * Refused and held values nobody has answered yet, of one chain in its order: of each cell the last one, until a value is
 * accepted there or somebody who may has put it away.
 */
export function pendingRefusals(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const pending = new Map<string, LedgerEntry>();

  for (const entry of entries) {
    const key = valueKey(entry.key);
    const known = pending.get(key);

    // What is refused in its cell meanwhile does not decide about a value that is held.
    if (entry.meaning === 'hold' || (entry.meaning === 'reject' && known?.meaning !== 'hold')) {
      pending.set(key, entry);
    } else if (
      setsValue(entry.meaning) ||
      (entry.meaning === 'dismiss' &&
        known !== undefined &&
        entry.refs.includes(dismissalRef(known.seq)))
    ) {
      pending.delete(key);
    }
  }

  return [...pending.values()];
}
