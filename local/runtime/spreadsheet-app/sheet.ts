import type { CellRange } from '../../kernel/user-edit';
import { type ScriptObject, scriptObject } from '../context/script-object';
import { badSignature, ScriptException } from '../execution/script-errors';
import { parseA1 } from './a1';
import { rangeObject } from './range';
import { spreadsheetObject } from './spreadsheet';
import type { Workbook } from './workbook';

/** A `Sheet` (a tab). */
export function sheetObject(workbook: Workbook, sheetId: number): ScriptObject {
  const properties = () => workbook.sheet(sheetId).properties;
  const grid = () => properties()?.gridProperties;
  const contents = () => workbook.contents(sheetId);

  return scriptObject<GoogleAppsScript.Spreadsheet.Sheet>('Sheet', {
    getName: () => workbook.title(sheetId),
    getSheetId: () => sheetId,
    getIndex: () => (properties()?.index ?? 0) + 1,
    isSheetHidden: () => properties()?.hidden === true,
    getParent: () => spreadsheetObject(workbook),
    getMaxRows: () => grid()?.rowCount ?? 0,
    getMaxColumns: () => grid()?.columnCount ?? 0,
    getLastRow: () => contents().length,
    getLastColumn: () => Math.max(0, ...contents().map((row) => row.length)),
    getActiveRange: () => activeRange(workbook, sheetId),
    getRange: (...args: readonly unknown[]) =>
      rangeObject({ workbook, sheetId, range: rangeOf(workbook, sheetId, args) }),
  });
}

/** The selection, if this is the tab in front of the person; else its first cell. */
function activeRange(workbook: Workbook, sheetId: number): ScriptObject {
  const { container } = workbook.host.execution.request;
  const isActive = container?.spreadsheetId === workbook.id && container.sheetId === sheetId;
  const range = isActive ? container.activeRange : parseA1('A1');
  return rangeObject({ workbook, sheetId, range });
}

/** `getRange(a1)` or `getRange(row, column[, rows[, columns]])`, one-based. @throws ScriptException outside the grid. */
function rangeOf(workbook: Workbook, sheetId: number, args: readonly unknown[]): CellRange {
  const [first] = args;
  const range = typeof first === 'string' ? parseA1(first) : numberedRange(args);
  const grid = workbook.sheet(sheetId).properties?.gridProperties;
  const { rowCount = 0, columnCount = 0 } = grid ?? {};
  if (range.startRow < 0 || range.startColumn < 0) {
    throw new ScriptException('The starting row or column of the range is too small.');
  }
  if (range.endRow <= range.startRow || range.endColumn <= range.startColumn) {
    throw new ScriptException('The number of rows or columns in the range must be at least 1.');
  }
  if (range.endRow > rowCount || range.endColumn > columnCount) {
    throw new ScriptException(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  }
  return range;
}

function numberedRange(args: readonly unknown[]): CellRange {
  const [row, column, rows = 1, columns = 1] = args;
  const numbers = [row, column, rows, columns];
  if (!numbers.every((value) => typeof value === 'number' && Number.isInteger(value))) {
    throw badSignature('SpreadsheetApp.Sheet.getRange', args);
  }
  const [startRow, startColumn] = [Number(row) - 1, Number(column) - 1];
  return {
    startRow,
    endRow: startRow + Number(rows),
    startColumn,
    endColumn: startColumn + Number(columns),
  };
}
