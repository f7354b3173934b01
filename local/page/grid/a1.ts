import type { CellRange } from '../../kernel/user-edit';
import { columnIndex, columnLetters } from '../../sheets/model/a1';

/** A1 notation of a range; one cell gives `B3`, more give `B3:D9`. */
export function a1Of(range: CellRange): string {
  const first = `${columnLetters(range.startColumn)}${range.startRow + 1}`;
  const last = `${columnLetters(range.endColumn - 1)}${range.endRow}`;
  return first === last ? first : `${first}:${last}`;
}

/** Range of an A1 notation of a cell or block (no whole rows or columns). @throws Error if it is none */
export function parseA1(text: string): CellRange {
  const parts = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/i.exec(text.trim().replaceAll('$', ''));
  if (parts === null) {
    throw new Error(`Not a range: ${text}`);
  }
  const [, column = '', row = '', lastColumn = column, lastRow = row] = parts;
  return {
    startRow: Number(row) - 1,
    endRow: Number(lastRow),
    startColumn: columnIndex(column),
    endColumn: columnIndex(lastColumn) + 1,
  };
}
