import type { CellRange } from '../../kernel/user-edit';
import { UNBOUNDED } from './grid-range';

/** `0` → `A`, `26` → `AA`. */
export function columnLetters(column: number): string {
  let rest = column + 1;
  let letters = '';

  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }

  return letters;
}

/** `A` → `0`, `AA` → `26`. Letters only. */
export function columnIndex(letters: string): number {
  let result = 0;

  for (const letter of letters.toUpperCase()) {
    result = result * 26 + letter.charCodeAt(0) - 64;
  }

  return result - 1;
}

/** The address of one cell, e.g. `B7`. */
export function cellA1(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A sheet name as it must stand before `!`: quoted unless it is a plain word. */
export function quoteSheetName(title: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(title) && !/^[A-Za-z]{1,3}[0-9]+$/.test(title);

  return plain ? title : `'${title.replaceAll("'", "''")}'`;
}

/** A bounded range with its sheet, as value responses print it: `'Toán'!A1:B2`, one cell as `'Toán'!A1`. */
export function rangeA1(title: string, range: CellRange): string {
  const first = cellA1(range.startRow, range.startColumn);
  const last = cellA1(range.endRow - 1, range.endColumn - 1);
  const sheet = quoteSheetName(title);

  return first === last ? `${sheet}!${first}` : `${sheet}!${first}:${last}`;
}

/** An A1 text split in sheet title (null if none) and the part after `!` (null if none). */
export function splitA1(text: string): { title: string | null; cells: string | null } {
  const quoted = /^'((?:[^']|'')*)'(?:!(.*))?$/s.exec(text);

  if (quoted !== null) {
    return { title: (quoted[1] ?? '').replaceAll("''", "'"), cells: quoted[2] ?? null };
  }

  const bang = text.lastIndexOf('!');

  return bang < 0
    ? { title: null, cells: text }
    : { title: text.slice(0, bang), cells: text.slice(bang + 1) };
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9][0-9]{0,7})?$/;

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const match = CORNER.exec(text);

  if (match === null || text === '') {
    return null;
  }

  return {
    row: match[2] === undefined ? null : Number(match[2]) - 1,
    column: match[1] === undefined ? null : columnIndex(match[1]),
  };
}

/** Reads `A1`, `A1:B2`, `A:C`, `2:5`, `A2:C`; null if it is none of these. Missing ends are {@link UNBOUNDED}. */
export function parseCells(text: string): CellRange | null {
  const [firstText = '', lastText, ...more] = text.split(':');
  const first = parseCorner(firstText);
  const last = lastText === undefined ? first : parseCorner(lastText);

  if (first === null || last === null || more.length > 0) {
    return null;
  }
  if (lastText === undefined && (first.row === null || first.column === null)) {
    return null;
  }

  const [startRow, endRow] = span(first.row, last.row);
  const [startColumn, endColumn] = span(first.column, last.column);

  return { startRow, endRow, startColumn, endColumn };
}

function span(first: number | null, last: number | null): [number, number] {
  if (first === null || last === null) {
    return [first ?? last ?? 0, UNBOUNDED];
  }

  return [Math.min(first, last), Math.max(first, last) + 1];
}
