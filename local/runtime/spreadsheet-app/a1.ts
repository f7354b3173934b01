import type { CellRange } from '../../kernel/user-edit';
import { ScriptException } from '../execution/script-errors';

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d*)$/;

/** `A` for 0, `AA` for 26. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** `B3` or `B3:D9`. */
export function a1Of(range: CellRange): string {
  const first = columnName(range.startColumn) + (range.startRow + 1);
  const last = columnName(range.endColumn - 1) + range.endRow;
  return first === last ? first : `${first}:${last}`;
}

/** `'Sheet''s name'!B3:D9`. */
export function qualifiedA1(title: string, range: CellRange): string {
  return `'${title.replace(/'/g, "''")}'!${a1Of(range)}`;
}

/** The range of `B3` or `B3:D9`. @throws ScriptException for any other form (whole columns are not emulated). */
export function parseA1(text: string): CellRange {
  const [from = '', to = from] = text.split(':');
  const [a, b] = [cellOf(from), cellOf(to)];
  if (!a || !b) {
    throw new ScriptException(`Range not found: ${text} (only cells and rectangles are emulated)`);
  }
  return {
    startRow: Math.min(a.row, b.row),
    endRow: Math.max(a.row, b.row) + 1,
    startColumn: Math.min(a.column, b.column),
    endColumn: Math.max(a.column, b.column) + 1,
  };
}

function cellOf(text: string): { row: number; column: number } | null {
  const match = CELL.exec(text);
  if (!match) {
    return null;
  }
  const letters = (match[1] ?? '').toUpperCase();
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}

/** Rows of a range. */
export function rowCount(range: CellRange): number {
  return range.endRow - range.startRow;
}

/** Columns of a range. */
export function columnCount(range: CellRange): number {
  return range.endColumn - range.startColumn;
}
