import type { CellKind } from '../book/tab-layout';
import { type MarkValue, printMark } from '../text/mark';
import type { TrainingLevel } from '../text/training-level';

/** What a cell people write in takes: a mark, Đ/CĐ, a training level, or a number of sessions absent. */
export type EntryKind = Exclude<CellKind, 'text'>;

/** What an entry means: a mark (integer tenths or a level), a training level, or in attendance a number of sessions. */
export type EntryValue = MarkValue | TrainingLevel;

/** The value as the book shows it and the ledger holds it. */
export function printEntry(kind: EntryKind, value: EntryValue): string {
  if (kind === 'count' && typeof value === 'number') {
    return String(value);
  }

  return typeof value === 'number' || value === null ? printMark(value) : value;
}

/** The value as a cell holds it: a number for marks and sessions, else the text. */
export function cellValue(kind: EntryKind, value: EntryValue): number | string {
  if (typeof value !== 'number') {
    return value ?? '';
  }

  return kind === 'count' ? value : value / 10;
}
