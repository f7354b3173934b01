import type { CellRange } from '../../kernel/user-edit';
import { invalid } from '../api-error';
import type { GridRange } from '../schema';

/** The end of a range that has none (whole columns, whole rows, whole sheet). JSON has no Infinity. */
export const UNBOUNDED = 1_000_000_000;

/** A range on a sheet; ends may be {@link UNBOUNDED}. */
export interface SheetRange extends CellRange {
  readonly sheetId: number;
}

/** Reads Google's half-open, zero-based, partly missing indexes. Throws 400 for an empty or negative range. */
export function fromGridRange(range: GridRange): SheetRange {
  const result = {
    sheetId: range.sheetId ?? 0,
    startRow: range.startRowIndex ?? 0,
    endRow: range.endRowIndex ?? UNBOUNDED,
    startColumn: range.startColumnIndex ?? 0,
    endColumn: range.endColumnIndex ?? UNBOUNDED,
  };

  requireOrder('row', result.startRow, result.endRow);
  requireOrder('column', result.startColumn, result.endColumn);

  return result;
}

function requireOrder(name: string, start: number, end: number): void {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start >= end) {
    throw invalid(`Invalid ${name} range: start index ${start} must be less than end index ${end}`);
  }
}

/** Writes a range as Google does: unbounded sides are left out. */
export function toGridRange(range: SheetRange): GridRange {
  const result: GridRange = range.sheetId === 0 ? {} : { sheetId: range.sheetId };

  if (!(range.startRow === 0 && range.endRow >= UNBOUNDED)) {
    result.startRowIndex = range.startRow;
  }
  if (range.endRow < UNBOUNDED) {
    result.endRowIndex = range.endRow;
  }
  if (!(range.startColumn === 0 && range.endColumn >= UNBOUNDED)) {
    result.startColumnIndex = range.startColumn;
  }
  if (range.endColumn < UNBOUNDED) {
    result.endColumnIndex = range.endColumn;
  }

  return result;
}

/** The common part, or null. */
export function intersect(a: CellRange, b: CellRange): CellRange | null {
  const startRow = Math.max(a.startRow, b.startRow);
  const endRow = Math.min(a.endRow, b.endRow);
  const startColumn = Math.max(a.startColumn, b.startColumn);
  const endColumn = Math.min(a.endColumn, b.endColumn);

  return startRow < endRow && startColumn < endColumn
    ? { startRow, endRow, startColumn, endColumn }
    : null;
}

/** What is left of `range` without `hole`: up to four rectangles, top to bottom. */
export function subtract(range: CellRange, hole: CellRange): CellRange[] {
  const common = intersect(range, hole);

  if (common === null) {
    return [range];
  }

  const middle = { startRow: common.startRow, endRow: common.endRow };

  return [
    { ...range, endRow: common.startRow },
    { ...range, ...middle, endColumn: common.startColumn },
    { ...range, ...middle, startColumn: common.endColumn },
    { ...range, startRow: common.endRow },
  ].filter((part) => part.startRow < part.endRow && part.startColumn < part.endColumn);
}

/** Calls `visit` for every cell, row by row. The range must be bounded. */
export function eachCell(range: CellRange, visit: (row: number, column: number) => void): void {
  for (let row = range.startRow; row < range.endRow; row += 1) {
    for (let column = range.startColumn; column < range.endColumn; column += 1) {
      visit(row, column);
    }
  }
}

/** True if the range is one cell. */
export function isSingleCell(range: CellRange): boolean {
  return range.endRow - range.startRow === 1 && range.endColumn - range.startColumn === 1;
}
