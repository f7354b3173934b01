import type { EntryKind } from '../entry/entry-kind';
import { printEntry } from '../entry/entry-kind';
import { type CellContent, normaliseEntry } from '../entry/normalise-entry';
import { cellText, type RawCell } from './mark-cell';
import type { CellKind } from './tab-layout';

/** What acceptance makes of a cell: a valid value, printed; or why it is none. */
export type EntryReading =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly shown: string; readonly problem: string };

/** What a cell is read by. */
export interface ReadingOf {
  /** Calendar year of the reading, for dates that were meant as marks. */
  readonly year: number;
  /** True where it is recorded that the pupil is exempt from the subject: only there may M stand. Missing = false. */
  readonly isExempt?: boolean;
}

function content(cell: RawCell): CellContent {
  if (cell.formula !== null) {
    return { kind: 'formula', text: cell.formula };
  }

  if (cell.value === null || cell.value === '') {
    return { kind: 'blank' };
  }

  if (typeof cell.value === 'number') {
    return { kind: 'number', value: Math.round(cell.value * 1e7) / 1e7 };
  }

  return typeof cell.value === 'string'
    ? { kind: 'text', text: cell.value }
    : { kind: 'other', text: String(cell.value) };
}

const DATE_PROBLEMS: Readonly<Record<EntryKind, string>> = {
  score: 'date',
  comment: 'date',
  count: 'notCount',
  level: 'notLevel',
};

function refused(shown: string, problem: string): EntryReading {
  return { ok: false, shown, problem };
}

function readFilled(cell: RawCell, kind: EntryKind, { year, isExempt }: ReadingOf): EntryReading {
  // A date shown with a slash was typed `8/5`: nobody can tell which mark was meant.
  if (typeof cell.value === 'number' && cell.formula === null && cell.shown.includes('/')) {
    return refused(cell.shown, DATE_PROBLEMS[kind]);
  }

  const decision = normaliseEntry(content(cell), kind, year);

  if (decision.kind === 'warn') {
    return refused(decision.typed, decision.problem);
  }

  const value = decision.kind === 'write' ? printEntry(kind, decision.value) : cellText(cell);

  return value === 'M' && isExempt !== true
    ? refused(value, 'notExempt')
    : {
        ok: true,
        value: kind === 'count' && decision.kind === 'keep' ? String(cell.value) : value,
      };
}

/**
 * Judges what stands in a writable cell. The printed value is what ledger, accepted state and forms hold.
 */
export function readEntry(cell: RawCell, kind: CellKind, by: ReadingOf): EntryReading {
  const text = cellText(cell);

  if (kind === 'text' || text === '') {
    return { ok: true, value: text };
  }

  return readFilled(cell, kind, by);
}

/** True if the cell holds exactly the printed value in its plain form (a number for a mark), so nothing is rewritten. */
export function isPlain(cell: RawCell, printed: string): boolean {
  const plain = plainValue(printed);

  if (cell.formula !== null || typeof cell.value !== typeof plain) {
    return false;
  }

  return typeof plain === 'number' ? cell.value === plain : cellText(cell) === printed;
}

/** The number or text a printed value is kept as. */
function plainValue(printed: string): number | string {
  return /^\d+(?:,\d)?$/.test(printed) ? Number(printed.replace(',', '.')) : printed;
}
