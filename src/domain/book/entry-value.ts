import { type CellContent, normaliseEntry } from '../entry/normalise-entry';
import type { SubjectKind } from '../school/school-types';
import { parseMark, printMark } from '../text/mark';
import { cellText, type RawCell } from './mark-cell';
import type { CellKind } from './tab-layout';

/** What acceptance makes of a cell: a valid value, printed; or why it is none. */
export type EntryReading =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly shown: string; readonly problem: string };

const LEVELS: readonly string[] = ['Tốt', 'Khá', 'Đạt', 'Chưa đạt'];

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

function readMark(cell: RawCell, kind: SubjectKind, year: number): EntryReading {
  const text = cellText(cell);

  if (text === '') {
    return { ok: true, value: '' };
  }

  // A date shown with a slash was typed `8/5`: nobody can tell which mark was meant.
  if (typeof cell.value === 'number' && cell.shown.includes('/')) {
    return { ok: false, shown: cell.shown, problem: 'date' };
  }

  const decision = normaliseEntry(content(cell), kind, year);

  if (decision.kind === 'warn') {
    return { ok: false, shown: decision.typed, problem: decision.problem };
  }

  if (decision.kind === 'write') {
    return { ok: true, value: printMark(decision.value) };
  }

  const parsed = parseMark(text, kind);

  return parsed.ok
    ? { ok: true, value: printMark(parsed.value) }
    : { ok: false, shown: text, problem: parsed.reason };
}

function readCount(cell: RawCell): EntryReading {
  const text = cellText(cell);
  const isCount =
    text === '' || (cell.formula === null && /^\d{1,2}$/.test(cell.shown.trim() || text));

  return isCount
    ? { ok: true, value: text === '' ? '' : String(cell.value) }
    : { ok: false, shown: text, problem: 'notCount' };
}

function readLevel(cell: RawCell): EntryReading {
  const text = cellText(cell);
  const level = LEVELS.find((entry) => entry.toLowerCase() === text.toLowerCase());

  if (text === '' || (level !== undefined && cell.formula === null)) {
    return { ok: true, value: level ?? '' };
  }

  return { ok: false, shown: text, problem: 'notLevel' };
}

/**
 * Judges what stands in a writable cell. `year`: calendar year of the reading, for dates that were meant as marks.
 * The printed value is what ledger, accepted state and forms hold.
 */
export function readEntry(cell: RawCell, kind: CellKind, year: number): EntryReading {
  if (kind === 'score' || kind === 'comment') {
    return readMark(cell, kind, year);
  }

  if (kind === 'count') {
    return readCount(cell);
  }

  return kind === 'level' ? readLevel(cell) : { ok: true, value: cellText(cell) };
}

/** True if the cell holds exactly the printed value in its plain form (a number for a mark), so nothing is rewritten. */
export function isPlain(cell: RawCell, printed: string): boolean {
  return cell.formula === null && cellText(cell) === printed && !isTextNumber(cell, printed);
}

function isTextNumber(cell: RawCell, printed: string): boolean {
  return typeof cell.value === 'string' && /^\d/.test(printed);
}
