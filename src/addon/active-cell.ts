import { a1 } from '../book/column-name';

/** Where the person stands in the open workbook; positions are zero-based grid positions. */
export interface ActiveCell {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly a1: string;
  /** What the cell shows to the person. */
  readonly text: string;
}

/** The active cell as JSON of {@link ActiveCell}; `null` where no sheet with cells is active. */
export function activeCellJson(): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const cell = SpreadsheetApp.getCurrentCell();

  if (cell === null) {
    return 'null';
  }

  const sheet = cell.getSheet();
  const row = cell.getRow() - 1;
  const column = cell.getColumn() - 1;
  const answer: ActiveCell = {
    spreadsheetId: spreadsheet.getId(),
    sheetId: sheet.getSheetId(),
    sheetName: sheet.getName(),
    row,
    column,
    a1: a1(row, column),
    text: cell.getDisplayValue(),
  };

  return JSON.stringify(answer);
}
