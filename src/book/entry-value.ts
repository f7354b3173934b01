import type { CellKind } from './cell-kind';
import type { CellContent } from './entry/entry-decision';
import { normaliseEntry } from './entry/normalise-entry';
import { type SerialDate, serialDate } from './entry/serial-date';
import { cellText, type RawCell } from './mark-cell';

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

/** A share or a time of day: what was typed is not the number that stands there, and nobody can tell what was meant. */
const SCALED = /[%‰:]/;

function content(cell: RawCell): CellContent {
  if (cell.formula !== null) {
    return { kind: 'formula', text: cell.formula };
  }

  if (cell.value === null || cell.value === '') {
    return { kind: 'blank' };
  }

  if (typeof cell.value === 'number') {
    const day = shownDay(cell.value, cell.shown);

    if (day !== null) {
      return { kind: 'date', ...day, slash: false };
    }

    return SCALED.test(cell.shown)
      ? { kind: 'text', text: cell.shown }
      : { kind: 'number', value: Math.round(cell.value * 1e7) / 1e7 };
  }

  return typeof cell.value === 'string'
    ? { kind: 'text', text: cell.value }
    : { kind: 'other', text: String(cell.value) };
}

/** A number that the cell shows as a day with a point, `8.5`. */
function shownDay(value: number, shown: string): SerialDate | null {
  return /^\d{1,2}\.\d{1,2}(?:\.\d{2,4})?$/.test(shown) ? serialDate(value) : null;
}

function refused(shown: string, problem: string): EntryReading {
  return { ok: false, shown, problem };
}

/** A day shown with a slash was typed `8/5`: nobody can tell which mark was meant. */
function isDay({ value, formula, shown }: RawCell): boolean {
  return typeof value === 'number' && formula === null && shown.includes('/');
}

function readFilled(cell: RawCell, kind: CellKind, { year, isExempt }: ReadingOf): EntryReading {
  if (kind.dayProblem !== null && isDay(cell)) {
    return refused(cell.shown, kind.dayProblem);
  }

  const decision = normaliseEntry(content(cell), kind, year);

  if (decision.kind === 'warn') {
    return refused(decision.typed, decision.problem);
  }

  const value = decision.kind === 'write' ? kind.print(decision.value) : cellText(cell);

  return kind.exemption !== null && value === kind.exemption && isExempt !== true
    ? refused(value, 'notExempt')
    : { ok: true, value };
}

/**
 * Judges what stands in a writable cell. The printed value is what ledger, accepted state and forms hold.
 */
export function readEntry(cell: RawCell, kind: CellKind, by: ReadingOf): EntryReading {
  return cellText(cell) === '' ? { ok: true, value: '' } : readFilled(cell, kind, by);
}

/** True if the cell holds exactly the printed value in its plain form (a number for a mark), so nothing is rewritten. */
export function isPlain(cell: RawCell, printed: string, kind: CellKind): boolean {
  const plain = kind.held(printed);

  if (cell.formula !== null || typeof cell.value !== typeof plain) {
    return false;
  }

  // A text people read stands as it is kept; of a word of a list the spaces around it do not matter.
  return typeof plain === 'number' || kind.look.isText
    ? cell.value === plain
    : cellText(cell) === printed;
}
