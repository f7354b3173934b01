import type { LedgerEntry } from './ledger-entry';
import { setsValue } from './meaning';
import { inTimeOrder, valueKey } from './replay';

/** What became of the marks looked up. */
export interface NetChange {
  /** Marks that ever held a value. */
  readonly cells: number;
  /** Of these, marks whose value was changed or deleted after it was first entered. */
  readonly changedCells: number;
  /** How many times that happened, all together. */
  readonly changes: number;
  /** Accepted values of the mark in order, '' = blank; empty unless exactly one mark is meant. */
  readonly values: readonly string[];
}

/** Accepted values of every mark the entries are about, in the order they were accepted; equal neighbours count once. */
function acceptedValues(entries: readonly LedgerEntry[]): readonly (readonly string[])[] {
  const values = new Map<string, string[]>();

  for (const { meaning, key: place, newValue } of inTimeOrder(entries)) {
    if (!setsValue(meaning) || place.row === '') {
      continue;
    }

    const key = valueKey(place);
    const known = values.get(key) ?? [];

    if (known[known.length - 1] !== newValue && (known.length > 0 || newValue !== '')) {
      values.set(key, [...known, newValue]);
    }
  }

  return [...values.values()];
}

/**
 * What became of the marks the entries are about: how many ever held a value, how many of them were changed afterwards
 * and how often. Blank is a value: deleting a mark and entering it again are two changes.
 */
export function netChange(entries: readonly LedgerEntry[]): NetChange {
  const marks = acceptedValues(entries);
  const [only] = marks;

  return {
    cells: marks.length,
    changedCells: marks.filter(({ length }) => length > 1).length,
    changes: marks.reduce((sum, { length }) => sum + length - 1, 0),
    values: marks.length === 1 && only !== undefined ? only : [],
  };
}
