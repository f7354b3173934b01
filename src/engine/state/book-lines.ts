import type { Call } from '../../workspace/call';
import { getSpreadsheet, type Spreadsheet } from '../../workspace/sheets-calls';

type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

/**
 * How far a book was looked at: what its cells hold; their formats and checks too; and the lines around them with the
 * help texts beside them as well.
 */
export type LookDepth = 'values' | 'look' | 'lines';

/** One part of the colour tells ours apart from another: all of it would be twice the bytes. */
const LINE = 'style,color(blue)';

/** Each within what a book may be read by in one answer; together they are more than the look of all cells. */
const PARTS = [
  `userEnteredFormat(borders(bottom(${LINE}),right(${LINE}))),dataValidation(inputMessage)`,
  `userEnteredFormat(borders(top(${LINE}),left(${LINE})))`,
];

/** Fields of the reads of lines and help texts, beside those of the look of every cell. */
export const LINE_FIELDS: readonly string[] = PARTS.map(
  (cell) => `sheets(properties(sheetId),data(rowData(values(${cell}))))`,
);

/** The reads of lines and help texts of a book. */
export function lineCalls(spreadsheetId: string): readonly Call<Spreadsheet>[] {
  return LINE_FIELDS.map((fields) => getSpreadsheet(spreadsheetId, fields));
}

function joinedCell(cell: CellData, more: CellData): CellData {
  const borders = { ...cell.userEnteredFormat?.borders, ...more.userEnteredFormat?.borders };
  const rule = { ...cell.dataValidation, ...more.dataValidation };

  return {
    ...cell,
    ...(Object.keys(borders).length === 0
      ? {}
      : { userEnteredFormat: { ...cell.userEnteredFormat, borders } }),
    ...(Object.keys(rule).length === 0 ? {} : { dataValidation: rule }),
  };
}

function idOf({ properties }: Sheet): number {
  return properties?.sheetId ?? 0;
}

function joinedSheet(sheet: Sheet, more: Sheet): Sheet {
  const [grid = {}] = sheet.data ?? [];
  const lines = more.data?.[0]?.rowData ?? [];
  const rowData = (grid.rowData ?? []).map(({ values = [] }, row) => ({
    values: values.map((cell, column) => joinedCell(cell, lines[row]?.values?.[column] ?? {})),
  }));

  return { ...sheet, data: [{ ...grid, rowData }] };
}

/** A book as it was read, with the lines and help texts that other reads told of. */
export function withLines(source: Spreadsheet, lines: readonly Spreadsheet[]): Spreadsheet {
  const partsOf = (sheetId: number): readonly Sheet[] =>
    lines.flatMap(({ sheets = [] }) => sheets.filter((sheet) => idOf(sheet) === sheetId));

  return {
    ...source,
    sheets: (source.sheets ?? []).map((sheet) =>
      partsOf(idOf(sheet)).reduce<Sheet>(joinedSheet, sheet),
    ),
  };
}
