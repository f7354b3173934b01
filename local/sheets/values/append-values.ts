import type { CellRange } from '../../kernel/user-edit';
import { rangeA1 } from '../model/a1';
import { insertion } from '../model/axis-change';
import { restructure } from '../model/restructure';
import type { SheetView } from '../model/sheet';
import type { ValueRange } from '../schema';
import type { EditSession } from '../session/edit-session';
import { growRows } from '../session/grow-grid';
import type { InputOption } from './enter-value';
import { resolveA1 } from './resolve-a1';
import { toRows, type WriteResult, writeRows } from './write-values';

/** What an append did; `tableRange` is null where no table was found. */
export interface AppendResult {
  readonly write: WriteResult;
  readonly tableRange: string | null;
}

/**
 * Adds rows after the table found in the range, from the table's first column.
 * https://developers.google.com/workspace/sheets/api/guides/values#append_values
 */
export function appendValues(
  session: EditSession,
  data: ValueRange,
  how: { option: InputOption; insertRows: boolean },
): AppendResult {
  const resolved = resolveA1(session.view, data.range ?? '');
  const { sheet, range } = resolved;
  const table = findTable(sheet, range);
  const rows = toRows(data);
  const startRow = table?.endRow ?? range.startRow;
  const startColumn = table?.startColumn ?? range.startColumn;
  const width = Math.max(1, ...rows.map((row) => row.length));
  const target = {
    sheetId: sheet.id,
    startRow,
    endRow: startRow + Math.max(rows.length, 1),
    startColumn,
    endColumn: startColumn + width,
  };
  const tableRange = table === null ? null : rangeA1(sheet.title, table);

  if (how.insertRows && rows.length > 0 && startRow < sheet.rowCount) {
    insertRows(session, sheet.id, { at: startRow, count: rows.length });
  }

  growRows(session, sheet.id, target);
  const write = writeRows(
    session,
    { sheet: session.view.sheetView(sheet.id), asked: target, range: target },
    { rows, option: how.option },
  );

  return { write, tableRange };
}

function insertRows(
  session: EditSession,
  sheetId: number,
  { at, count }: { at: number; count: number },
): void {
  const book = session.book({ kind: 'insertDimension', sheetId, dimension: 'ROWS', index: at });
  const sheet = book.sheet(sheetId);

  restructure(book, sheet, insertion('ROWS', at, count));
  sheet.resize(sheet.rowCount + count, sheet.columnCount);
  book.assertSize();
}

/** The block of filled cells around the last filled row of the range, or null if the range is empty. */
function findTable(sheet: SheetView, range: CellRange): CellRange | null {
  const filled = (row: number, column: number): boolean => sheet.cell(row, column).content !== null;
  const last = lastFilledCell(sheet, range, filled);

  if (last === null) {
    return null;
  }

  let table = {
    startRow: last.row,
    endRow: last.row + 1,
    startColumn: last.column,
    endColumn: last.column + 1,
  };
  let before: CellRange;

  do {
    before = table;
    table = growColumns(growTableRows(table, filled), filled);
  } while (before.startColumn !== table.startColumn || before.endColumn !== table.endColumn);

  return table;
}

type IsFilled = (row: number, column: number) => boolean;

function growTableRows(table: CellRange, filled: IsFilled): CellRange {
  const { startColumn, endColumn } = table;
  const anyIn = (row: number): boolean => some(startColumn, endColumn, (at) => filled(row, at));
  let { startRow, endRow } = table;

  while (startRow > 0 && anyIn(startRow - 1)) {
    startRow -= 1;
  }
  while (anyIn(endRow)) {
    endRow += 1;
  }

  return { startRow, endRow, startColumn, endColumn };
}

function growColumns(table: CellRange, filled: IsFilled): CellRange {
  const { startRow, endRow, startColumn, endColumn } = table;
  const anyIn = (column: number): boolean => some(startRow, endRow, (at) => filled(at, column));

  return {
    startRow,
    endRow,
    startColumn: startColumn > 0 && anyIn(startColumn - 1) ? startColumn - 1 : startColumn,
    endColumn: anyIn(endColumn) ? endColumn + 1 : endColumn,
  };
}

function some(start: number, end: number, test: (index: number) => boolean): boolean {
  for (let index = start; index < end; index += 1) {
    if (test(index)) {
      return true;
    }
  }

  return false;
}

function lastFilledCell(
  sheet: SheetView,
  range: CellRange,
  filled: (row: number, column: number) => boolean,
): { row: number; column: number } | null {
  for (let row = Math.min(range.endRow, sheet.lastUsedRow()) - 1; row >= range.startRow; row -= 1) {
    const end = Math.min(range.endColumn, sheet.lastUsedColumn(row));

    for (let column = range.startColumn; column < end; column += 1) {
      if (filled(row, column)) {
        return { row, column };
      }
    }
  }

  return null;
}
