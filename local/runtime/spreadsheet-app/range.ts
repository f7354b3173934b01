import type { CellRange } from '../../kernel/user-edit';
import { type ScriptObject, scriptObject } from '../context/script-object';
import { badSignature, ScriptException } from '../execution/script-errors';
import { a1Of, columnCount, rowCount } from './a1';
import { canEditRange } from './can-edit';
import {
  cellFormat,
  cellFormula,
  cellNumberFormat,
  cellValue,
  displayValue,
  writtenValue,
} from './cell-values';
import { dataValidation } from './data-validation';
import { sheetObject } from './sheet';
import type { CellData, Workbook } from './workbook';

/** Where a `Range` is. */
export interface RangePlace {
  readonly workbook: Workbook;
  readonly sheetId: number;
  readonly range: CellRange;
}

/** A `Range`. */
export function rangeObject(place: RangePlace): ScriptObject {
  const self: ScriptObject = scriptObject<GoogleAppsScript.Spreadsheet.Range>(
    'Range',
    { ...position(place), ...readers(place), ...writers(place, () => self) },
    place,
  );
  return self;
}

function position(place: RangePlace) {
  const { range, workbook, sheetId } = place;
  return {
    getRow: () => range.startRow + 1,
    getColumn: () => range.startColumn + 1,
    getLastRow: () => range.endRow,
    getLastColumn: () => range.endColumn,
    getNumRows: () => rowCount(range),
    getNumColumns: () => columnCount(range),
    getHeight: () => rowCount(range),
    getWidth: () => columnCount(range),
    getA1Notation: () => a1Of(range),
    getGridId: () => sheetId,
    getSheet: () => sheetObject(workbook, sheetId),
    getCell: (row: unknown, column: unknown) => cellOf(place, Number(row), Number(column)),
    canEdit: () => canEditRange(workbook, sheetId, range),
  };
}

/** One-based within the range. */
function cellOf(place: RangePlace, row: number, column: number): ScriptObject {
  const { range } = place;
  if (!(row >= 1 && row <= rowCount(range) && column >= 1 && column <= columnCount(range))) {
    throw new ScriptException('Cell reference out of range');
  }
  const startRow = range.startRow + row - 1;
  const startColumn = range.startColumn + column - 1;
  return rangeObject({
    ...place,
    range: { startRow, endRow: startRow + 1, startColumn, endColumn: startColumn + 1 },
  });
}

function readers({ workbook, sheetId, range }: RangePlace) {
  const all = <T>(pick: (cell: CellData) => T): T[][] =>
    workbook.cells(sheetId, range).map((row) => row.map(pick));
  const first = <T>(pick: (cell: CellData) => T): T | undefined => all(pick)[0]?.[0];
  const value = (cell: CellData) => cellValue(cell, workbook.timeZone());
  const validation = (cell: CellData) =>
    cell.dataValidation ? dataValidation(cell.dataValidation) : null;
  const note = (cell: CellData) => cell.note ?? '';

  return {
    getValue: () => first(value),
    getValues: () => all(value),
    getDisplayValue: () => first(displayValue),
    getDisplayValues: () => all(displayValue),
    getFormula: () => first(cellFormula),
    getFormulas: () => all(cellFormula),
    getNumberFormat: () => first(cellNumberFormat),
    getNumberFormats: () => all(cellNumberFormat),
    getDataValidation: () => first(validation),
    getDataValidations: () => all(validation),
    getNote: () => first(note),
    getNotes: () => all(note),
    isBlank: () => all(displayValue).every((row) => row.every((text) => text === '')),
  };
}

function writers(place: RangePlace, self: () => ScriptObject) {
  const { workbook, sheetId, range } = place;
  const chain = (write: () => void): ScriptObject => {
    write();
    return self();
  };
  const repeat = (operation: string, cell: CellData, fields: string) =>
    chain(() =>
      workbook.batchUpdate(operation, [{ repeatCell: { range: gridRange(place), cell, fields } }]),
    );

  return {
    setValue: (value: unknown) => {
      const row = Array(columnCount(range)).fill(writtenValue(value, workbook.timeZone()));
      const values = Array(rowCount(range)).fill(row);
      return chain(() => workbook.writeValues(sheetId, range, values));
    },
    setValues: (values: unknown) =>
      chain(() => workbook.writeValues(sheetId, range, matrix(place, values))),
    setNumberFormat: (pattern: unknown) =>
      repeat('setNumberFormat', cellFormat(String(pattern)), 'userEnteredFormat.numberFormat'),
    setNumberFormats: (patterns: unknown) => {
      const rows = sized(place, 'setNumberFormats', patterns).map((row) => ({
        values: row.map((pattern) => cellFormat(String(pattern))),
      }));
      const fields = 'userEnteredFormat.numberFormat';
      const updateCells = { range: gridRange(place), rows, fields };
      return chain(() => workbook.batchUpdate('setNumberFormats', [{ updateCells }]));
    },
    setNote: (note: unknown) => repeat('setNote', { note: String(note ?? '') }, 'note'),
    clearContent: () => repeat('clearContent', {}, 'userEnteredValue'),
  };
}

function gridRange({ sheetId, range }: RangePlace) {
  return {
    sheetId,
    startRowIndex: range.startRow,
    endRowIndex: range.endRow,
    startColumnIndex: range.startColumn,
    endColumnIndex: range.endColumn,
  };
}

function matrix(place: RangePlace, values: unknown): (string | number | boolean)[][] {
  const timeZone = place.workbook.timeZone();
  return sized(place, 'setValues', values).map((row) =>
    row.map((value) => writtenValue(value, timeZone)),
  );
}

/** @throws ScriptException unless the table has the size of the range. */
function sized({ range }: RangePlace, method: string, table: unknown): readonly unknown[][] {
  if (!Array.isArray(table) || !table.every((row) => Array.isArray(row))) {
    throw badSignature(`SpreadsheetApp.Range.${method}`, [table]);
  }
  const [rows, columns] = [rowCount(range), columnCount(range)];
  if (table.length !== rows) {
    throw new ScriptException(
      `The number of rows in the data does not match the number of rows in the range. The data has ${table.length} but the range has ${rows}.`,
    );
  }
  const bad = table.find((row) => row.length !== columns);
  if (bad) {
    throw new ScriptException(
      `The number of columns in the data does not match the number of columns in the range. The data has ${bad.length} but the range has ${columns}.`,
    );
  }
  return table;
}
