import type { CellRange } from '../kernel/user-edit';

type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
type ProtectedRange = GoogleAppsScript.Sheets.Schema.ProtectedRange;

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The API's range (absent bounds are open) inside a sheet. */
export function boundedRange(range: GridRange | undefined, size: Size): CellRange {
  return {
    startRow: range?.startRowIndex ?? 0,
    endRow: Math.min(range?.endRowIndex ?? size.rows, size.rows),
    startColumn: range?.startColumnIndex ?? 0,
    endColumn: Math.min(range?.endColumnIndex ?? size.columns, size.columns),
  };
}

function fill(mask: Uint8Array, columns: number, range: CellRange): void {
  for (let row = range.startRow; row < range.endRow; row += 1) {
    mask.fill(1, row * columns + range.startColumn, row * columns + range.endColumn);
  }
}

function denies(protection: ProtectedRange): boolean {
  return protection.warningOnly !== true && protection.requestingUserCanEdit !== true;
}

/** Any protection that denies, denies (platform §4, overlap). */
function lockMask(protections: readonly ProtectedRange[], size: Size): Uint8Array {
  const locked = new Uint8Array(size.rows * size.columns);

  for (const protection of protections.filter(denies)) {
    const mask = new Uint8Array(locked.length);
    const open = new Uint8Array(locked.length);
    fill(mask, size.columns, boundedRange(protection.range, size));
    for (const range of protection.unprotectedRanges ?? []) {
      fill(open, size.columns, boundedRange(range, size));
    }
    for (let index = 0; index < locked.length; index += 1) {
      locked[index] = (locked[index] ?? 0) | ((mask[index] ?? 0) & ~(open[index] ?? 0));
    }
  }
  return locked;
}

function rowRuns(mask: Uint8Array, row: number, columns: number): CellRange[] {
  const runs: CellRange[] = [];
  let start = -1;
  for (let column = 0; column <= columns; column += 1) {
    const locked = column < columns && mask[row * columns + column] === 1;
    if (locked && start < 0) {
      start = column;
    }
    if (!locked && start >= 0) {
      runs.push({ startRow: row, endRow: row + 1, startColumn: start, endColumn: column });
      start = -1;
    }
  }
  return runs;
}

/**
 * Where a person may not write, as rectangles that do not overlap (rows that are alike are joined). A hint for the
 * eye; the server refuses on its own.
 * @param protections as the API answers them to that person (`requestingUserCanEdit`)
 */
export function lockedRanges(protections: readonly ProtectedRange[], size: Size): CellRange[] {
  const mask = lockMask(protections, size);
  const done: CellRange[] = [];
  let open: CellRange[] = [];

  for (let row = 0; row < size.rows; row += 1) {
    const runs = rowRuns(mask, row, size.columns);
    const same =
      runs.length === open.length &&
      runs.every((run, index) => {
        const other = open[index];
        return other?.startColumn === run.startColumn && other.endColumn === run.endColumn;
      });
    if (same) {
      open = open.map((range) => ({ ...range, endRow: row + 1 }));
    } else {
      done.push(...open);
      open = runs;
    }
  }
  return [...done, ...open];
}
