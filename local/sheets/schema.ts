/** Short names for the resource shapes of the Sheets API v4 (types generated from Google's discovery document). */
export type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;
/** A tab: properties, data, protections. */
export type SheetResource = GoogleAppsScript.Sheets.Schema.Sheet;
/** Name, id, place and size of a tab. */
export type SheetProperties = GoogleAppsScript.Sheets.Schema.SheetProperties;
/** Cells of a part of a tab, with sizes of its rows and columns. */
export type GridData = GoogleAppsScript.Sheets.Schema.GridData;
/** The cells of a row. */
export type RowData = GoogleAppsScript.Sheets.Schema.RowData;
/** A cell: what was entered, what it shows, its look, note and rule. */
export type CellData = GoogleAppsScript.Sheets.Schema.CellData;
/** The look of a cell. */
export type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;
/** How a number is shown. */
export type NumberFormat = GoogleAppsScript.Sheets.Schema.NumberFormat;
/** A value: number, text, boolean, formula or error. */
export type ExtendedValue = GoogleAppsScript.Sheets.Schema.ExtendedValue;
/** Cells of a tab, counted from 0, ends not included; a missing end is unbounded. */
export type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
/** Rows or columns of a tab, counted from 0, the end not included. */
export type DimensionRange = GoogleAppsScript.Sheets.Schema.DimensionRange;
/** What may be typed into a cell. */
export type DataValidationRule = GoogleAppsScript.Sheets.Schema.DataValidationRule;
/** A condition that a cell meets or does not. */
export type BooleanCondition = GoogleAppsScript.Sheets.Schema.BooleanCondition;
/** A look that depends on a condition. */
export type ConditionalFormatRule = GoogleAppsScript.Sheets.Schema.ConditionalFormatRule;
/** A key and value that stands at a file, tab, row or column. */
export type DeveloperMetadata = GoogleAppsScript.Sheets.Schema.DeveloperMetadata;
/** Where a developer metadata stands. */
export type DeveloperMetadataLocation = GoogleAppsScript.Sheets.Schema.DeveloperMetadataLocation;
/** Which developer metadata are meant. */
export type DeveloperMetadataLookup = GoogleAppsScript.Sheets.Schema.DeveloperMetadataLookup;
/** Cells named by A1, grid range or developer metadata. */
export type DataFilter = GoogleAppsScript.Sheets.Schema.DataFilter;
/** Who may edit a range or a tab. */
export type ProtectedRange = GoogleAppsScript.Sheets.Schema.ProtectedRange;
/** A line at one side of a cell. */
export type Border = GoogleAppsScript.Sheets.Schema.Border;
/** The lines around a cell. */
export type Borders = GoogleAppsScript.Sheets.Schema.Borders;
/** Values of a range in A1 notation. */
export type ValueRange = GoogleAppsScript.Sheets.Schema.ValueRange;
/** Size and visibility of a row or column. */
export type DimensionProperties = GoogleAppsScript.Sheets.Schema.DimensionProperties;
/** The look of a text from a position on. */
export type TextFormatRun = GoogleAppsScript.Sheets.Schema.TextFormatRun;
