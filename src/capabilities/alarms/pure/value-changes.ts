import type { LedgerEntry } from '../../../ledger/ledger-entry';
import { setsValue } from '../../../ledger/meaning';

/** Meanings under which a person changes a value that was there, without a request. */
const CHANGING: readonly string[] = ['change', 'delete'];

/** Key of a cell among the entries of a chain. */
export function cellOf({ key }: LedgerEntry): string {
  return JSON.stringify([key.register, key.row, key.column]);
}

/** Entries that changed or deleted a value while the column was open; what is entered for the first time is none. */
export function openChanges(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return entries.filter(({ meaning, key }) => CHANGING.includes(meaning) && key.row !== '');
}

/** Entries by which a deleted value came back as another one. */
export function reentries(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const deleted = new Map<string, string>();

  return entries.filter((entry) => {
    const { meaning, newValue, oldValue, key } = entry;

    if (!setsValue(meaning) || key.row === '') {
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
