import type { CellRange } from '../../kernel/user-edit';
import { columnIndex, columnLetters } from '../../sheets/model/a1';
import { ScriptException } from '../execution/script-errors';

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d*)$/;

/** `B3` or `B3:D9`. */
export function a1Of(range: CellRange): string {
  const first = columnLetters(range.startColumn) + (range.startRow + 1);
  const last = columnLetters(range.endColumn - 1) + range.endRow;
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
  return { row: Number(match[2]) - 1, column: columnIndex(match[1] ?? '') };
}

/** Rows of a range. */
export function rowCount(range: CellRange): number {
  return range.endRow - range.startRow;
}

/** Columns of a range. */
export function columnCount(range: CellRange): number {
  return range.endColumn - range.startColumn;
}
