import type { WorkbookView } from '../model/workbook';
import type { ValueRange } from '../schema';
import { CellReader, type Computed, type RenderOptions } from './render-value';
import { printRange, type ResolvedRange } from './resolve-a1';

/** Rows or columns first. */
export type MajorDimension = 'ROWS' | 'COLUMNS';

/**
 * A `ValueRange`: trailing empty rows and columns are left out, and `values` itself when all is empty.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values#ValueRange
 */
export function readValues(
  book: WorkbookView,
  resolved: ResolvedRange,
  how: { options: RenderOptions; major: MajorDimension; computed: Computed },
): ValueRange {
  const { range, sheet } = resolved;
  const reader = new CellReader(book, sheet, how.computed);
  const rows: (string | number | boolean)[][] = [];
  const endRow = Math.min(range.endRow, sheet.lastUsedRow());

  for (let row = range.startRow; row < endRow; row += 1) {
    const endColumn = Math.min(range.endColumn, sheet.lastUsedColumn(row));
    const cells: (string | number | boolean)[] = [];

    for (let column = range.startColumn; column < endColumn; column += 1) {
      cells.push(reader.rendered(row, column, how.options));
    }

    rows.push(cells);
  }

  const values = trimTable(how.major === 'ROWS' ? rows : transpose(rows));
  const result: ValueRange = { range: printRange(resolved), majorDimension: how.major };

  return values.length === 0 ? result : { ...result, values };
}

function transpose<T>(rows: readonly (readonly T[])[]): (T | '')[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);

  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''));
}

function trimTable<T>(rows: readonly T[][]): T[][] {
  return trimEnd(
    rows.map((row) => trimEnd(row, (value) => value === '')),
    (row) => row.length === 0,
  );
}

function trimEnd<T>(items: readonly T[], isBlank: (item: T) => boolean): T[] {
  let length = items.length;

  while (length > 0 && isBlank(items[length - 1] as T)) {
    length -= 1;
  }

  return items.slice(0, length);
}
