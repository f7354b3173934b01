import type { SheetRequest } from './sheets-calls';

type CellData = GoogleAppsScript.Sheets.Schema.CellData;

/** A cell that holds this text exactly as it is; '' empties it. Text never becomes a formula this way. */
export function textCell(text: string): CellData {
  return text === '' ? {} : { userEnteredValue: { stringValue: text } };
}

/** A cell that holds a number. */
export function numberCell(value: number): CellData {
  return { userEnteredValue: { numberValue: value } };
}

/** Rows of texts written from a corner; only the values change. */
export function writeTexts(
  at: { readonly sheetId: number; readonly row: number; readonly column: number },
  rows: readonly (readonly string[])[],
): SheetRequest {
  return {
    updateCells: {
      start: { sheetId: at.sheetId, rowIndex: at.row, columnIndex: at.column },
      rows: rows.map((row) => ({ values: row.map(textCell) })),
      fields: 'userEnteredValue',
    },
  };
}

/** Makes a sheet at least this tall; harmless when repeated. */
export function setRowCount(sheetId: number, rowCount: number): SheetRequest {
  return {
    updateSheetProperties: {
      properties: { sheetId, gridProperties: { rowCount } },
      fields: 'gridProperties.rowCount',
    },
  };
}

/** Makes a sheet this wide. */
export function setColumnCount(sheetId: number, columnCount: number): SheetRequest {
  return {
    updateSheetProperties: {
      properties: { sheetId, gridProperties: { columnCount } },
      fields: 'gridProperties.columnCount',
    },
  };
}
