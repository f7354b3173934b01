import type { SheetRequest } from './sheets-calls';

type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;

/** The cell that holds a number or a text; nothing for ''. */
export function valueCell(held: number | string): CellData {
  if (held === '') {
    return {};
  }

  return typeof held === 'number'
    ? { userEnteredValue: { numberValue: held } }
    : { userEnteredValue: { stringValue: held } };
}

/** How a cell looks that people write in. */
export interface EntryLook {
  readonly align: string;
  readonly wraps: boolean;
  /** True where Sheets must leave what is typed alone. */
  readonly isText: boolean;
}

/** The same as Sheets keeps it, without borders. */
export function entryLook({ align, wraps, isText }: EntryLook): CellFormat {
  return {
    horizontalAlignment: align,
    ...(wraps ? { wrapStrategy: 'WRAP' } : {}),
    ...(isText ? { numberFormat: { type: 'TEXT', pattern: '@' } } : {}),
  };
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
 * Writes a value with a note, in the look of its kind of cell (a date format would show `8,5` as a day). `isCorrected`
 * shows it in red, as the form asks for corrections.
 */
export function writeValue(
  place: CellPlace,
  value: {
    readonly held: number | string;
    readonly look: EntryLook;
    readonly note: string;
    readonly isCorrected: boolean;
  },
): SheetRequest {
  const format = {
    ...entryLook(value.look),
    ...(value.isCorrected ? { textFormat: CORRECTED } : {}),
  };

  return {
    updateCells: {
      start: { sheetId: place.sheetId, rowIndex: place.row, columnIndex: place.column },
      rows: [
        { values: [{ ...valueCell(value.held), note: value.note, userEnteredFormat: format }] },
      ],
      fields: `userEnteredValue,note,${LOOK_FIELDS}`,
    },
  };
}
