import { isRemarkKey } from '../../../book/remark-key';
import type { LedgerEntry } from '../../../ledger/ledger-entry';
import { setsValue } from '../../../ledger/meaning';

/** Meanings under which a person changes a value that was there, without a request. */
const CHANGING: readonly string[] = ['change', 'delete'];

/**
 * Sums that follow from a roll call, and what is put right by itself, are no change of a person; and a remark is reworded
 * as long as somebody thinks of a better word.
 */
function isOfPerson({ role, key }: LedgerEntry): boolean {
  return role !== 'system' && key.row !== '' && !isRemarkKey(key.column);
}

/** Key of a cell among the entries of a chain. */
export function cellOf({ key }: LedgerEntry): string {
  return JSON.stringify([key.register, key.row, key.column]);
}

/** Entries by which a person changed or deleted a value while the column was open; a first entry is none. */
export function openChanges(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return entries.filter((entry) => CHANGING.includes(entry.meaning) && isOfPerson(entry));
}

/** Entries of people by which a deleted value came back as another one. */
export function reentries(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const deleted = new Map<string, string>();

  return entries.filter((entry) => {
    const { meaning, newValue, oldValue } = entry;

    if (!setsValue(meaning) || !isOfPerson(entry)) {
      return false;
    }

    const cell = cellOf(entry);
    const before = deleted.get(cell);
    deleted.delete(cell);

    if (newValue === '' && oldValue !== '') {
      // Deleted again before anything came back: what counts is what stood there first.
      deleted.set(cell, before ?? oldValue);
    }

    return before !== undefined && newValue !== '' && newValue !== before;
  });
}

/** A value as a number that can be compared: marks, and levels by their rank; null for what has no order. */
export function rankOf(value: string): number | null {
  if (/^\d{1,2}(?:,\d)?$/.test(value)) {
    return Number(value.replace(',', '.'));
  }

  const rank = ['CĐ', 'Đ'].indexOf(value);

  return rank < 0 ? null : rank;
}
