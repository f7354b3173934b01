import type { SheetRequest } from './sheets-calls';

type Color = GoogleAppsScript.Sheets.Schema.Color;
type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;
type Condition = GoogleAppsScript.Sheets.Schema.BooleanCondition;

/** Zero-based, end-exclusive. */
export interface Area {
  readonly sheetId: number;
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** Colours of our sheets. */
export const COLORS = {
  heading: { red: 0.09, green: 0.31, blue: 0.49 },
  header: { red: 0.87, green: 0.92, blue: 0.97 },
  computed: { red: 0.95, green: 0.95, blue: 0.95 },
  white: { red: 1, green: 1, blue: 1 },
} as const satisfies Record<string, Color>;

/** The area as Sheets wants it. */
export function gridRange(area: Area): GoogleAppsScript.Sheets.Schema.GridRange {
  return {
    sheetId: area.sheetId,
    startRowIndex: area.startRow,
    endRowIndex: area.endRow,
    startColumnIndex: area.startColumn,
    endColumnIndex: area.endColumn,
  };
}

/** Adds a tab with frozen headers. */
export function addSheet(sheet: {
  readonly sheetId: number;
  readonly title: string;
  readonly index: number;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}): SheetRequest {
  return {
    addSheet: {
      properties: {
        sheetId: sheet.sheetId,
        title: sheet.title,
        index: sheet.index,
        gridProperties: {
          rowCount: sheet.rows,
          columnCount: sheet.columns,
          frozenRowCount: sheet.frozenRows,
          frozenColumnCount: sheet.frozenColumns,
        },
      },
    },
  };
}

/** Formats every cell of an area; `fields` names what is set, e.g. `backgroundColor,textFormat`. */
export function formatArea(area: Area, format: CellFormat, fields: string): SheetRequest {
  return {
    repeatCell: {
      range: gridRange(area),
      cell: { userEnteredFormat: format },
      fields: fields
        .split(',')
        .map((field) => `userEnteredFormat.${field}`)
        .join(','),
    },
  };
}

/** The same formula in every row of an area, shifted as when dragged down. */
export function fillFormula(area: Area, formula: string): SheetRequest {
  return {
    repeatCell: {
      range: gridRange(area),
      cell: { userEnteredValue: { formulaValue: formula } },
      fields: 'userEnteredValue',
    },
  };
}

/** Merges an area into one cell. */
export function mergeArea(area: Area): SheetRequest {
  return { mergeCells: { range: gridRange(area), mergeType: 'MERGE_ALL' } };
}

/** A rule that warns, never rejects: acceptance judges, and nothing a person typed is lost. */
export function warningRule(
  condition: Condition,
  inputMessage: string,
): GoogleAppsScript.Sheets.Schema.DataValidationRule {
  return { condition, inputMessage, strict: false, showCustomUi: condition.type === 'ONE_OF_LIST' };
}

/** Puts such a rule on every cell of an area. */
export function warnUnless(area: Area, condition: Condition, inputMessage: string): SheetRequest {
  return {
    setDataValidation: { range: gridRange(area), rule: warningRule(condition, inputMessage) },
  };
}

/** Width of one column in pixels. */
export function columnWidth(sheetId: number, index: number, pixelSize: number): SheetRequest {
  return {
    updateDimensionProperties: {
      range: { sheetId, dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 },
      properties: { pixelSize },
      fields: 'pixelSize',
    },
  };
}

const LINE = { style: 'SOLID', color: { red: 0.75, green: 0.78, blue: 0.82 } };

/** Height of one row in pixels: Google fits no row to a merged cell. */
export function rowHeight(sheetId: number, index: number, pixelSize: number): SheetRequest {
  return {
    updateDimensionProperties: {
      range: { sheetId, dimension: 'ROWS', startIndex: index, endIndex: index + 1 },
      properties: { pixelSize },
      fields: 'pixelSize',
    },
  };
}

/** Thin lines around one cell. */
export const CELL_BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE } as const;

/** Thin lines around and inside an area. */
export function ruleArea(area: Area): SheetRequest {
  return {
    updateBorders: {
      range: gridRange(area),
      ...CELL_BORDERS,
      innerHorizontal: LINE,
      innerVertical: LINE,
    },
  };
}

type Location = GoogleAppsScript.Sheets.Schema.DeveloperMetadataLocation;

/**
 * Metadata is the school's own: "only visible to and accessible by the developer project that created the metadata"
 * (https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-visibility). What is visible in the
 * document could be deleted and written anew by everybody who may edit it.
 */
export const OWN_VISIBILITY = 'PROJECT';

/** Attaches a key and a value to a spreadsheet, a sheet or a column; it moves with what it is attached to. */
export function addMetadata(location: Location, key: string, value: string): SheetRequest {
  return {
    createDeveloperMetadata: {
      developerMetadata: {
        metadataKey: key,
        metadataValue: value,
        location,
        visibility: OWN_VISIBILITY,
      },
    },
  };
}

/** The metadata location of one column. */
export function columnLocation(sheetId: number, index: number): Location {
  return {
    dimensionRange: { sheetId, dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 },
  };
}
