import type { SheetRequest } from './sheets-calls';

type CellData = GoogleAppsScript.Sheets.Schema.CellData;

/** The cell that holds a printed value: a number for `8,5`, text for `Đ`, nothing for ''. */
export function valueCell(printed: string): CellData {
  if (printed === '') {
    return {};
  }

  return /^\d+(,\d)?$/.test(printed)
    ? { userEnteredValue: { numberValue: Number(printed.replace(',', '.')) } }
    : { userEnteredValue: { stringValue: printed } };
}

/** Text of a corrected mark: red, as the form asks for corrections. */
export const CORRECTED = { foregroundColor: { red: 0.75, green: 0.05, blue: 0.05 } } as const;

/** What of a format is the look of a cell; its borders stay. */
export const LOOK_FIELDS =
  'userEnteredFormat(numberFormat,backgroundColor,textFormat,horizontalAlignment,verticalAlignment,wrapStrategy,textRotation,padding,textDirection)';

/** A cell by sheet and zero-based position. */
export interface CellPlace {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

/**
 * Writes a value with a note, and takes away any number format (a date format would show `8,5` as a day). `isCorrected`
 * shows it in red, as the form asks for corrections.
 */
export function writeValue(
  place: CellPlace,
  value: { readonly printed: string; readonly note: string; readonly isCorrected: boolean },
): SheetRequest {
  const format = {
    horizontalAlignment: 'CENTER',
    ...(value.isCorrected ? { textFormat: CORRECTED } : {}),
  };

  return {
    updateCells: {
      start: { sheetId: place.sheetId, rowIndex: place.row, columnIndex: place.column },
      rows: [
        { values: [{ ...valueCell(value.printed), note: value.note, userEnteredFormat: format }] },
      ],
      fields: `userEnteredValue,note,${LOOK_FIELDS}`,
    },
  };
}
