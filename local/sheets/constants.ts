/**
 * Sentences and limits of the Sheets API, each with where it was seen. "assumed" marks what no public source shows;
 * it was chosen as the less comfortable of the possible behaviours.
 */

/** Said with HTTP 400 (not 403) whatever the protected thing is. https://github.com/theoephraim/node-google-spreadsheet/issues/20 */
export const PROTECTED_SENTENCE =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** No role on the file, or a role too weak. https://developers.google.com/workspace/sheets/api/troubleshoot-api-errors */
export const NO_PERMISSION_SENTENCE = 'The caller does not have permission';

/** https://developers.google.com/workspace/sheets/api/troubleshoot-api-errors */
export const NOT_FOUND_SENTENCE = 'Requested entity was not found.';

/** A locked file (Drive content restriction) refuses its owner too; the sentence is assumed.
 * https://developers.google.com/workspace/drive/api/guides/content-restrictions */
export const CONTENT_RESTRICTED_SENTENCE = NO_PERMISSION_SENTENCE;

/** https://github.com/invokable/laravel-google-sheets/issues/13 */
export const parseRangeSentence = (range: string): string => `Unable to parse range: ${range}`;

/** https://github.com/home-assistant/core/issues/104198 */
export const exceedsGridSentence = (range: string, rows: number, columns: number): string =>
  `Range (${range}) exceeds grid limits. Max rows: ${rows}, max columns: ${columns}`;

/** As quoted in many public clients and their tests, e.g. `Invalid requests[0].repeatCell: No grid with id: 0`. */
export const noGridSentence = (sheetId: number): string => `No grid with id: ${sheetId}`;

/** https://github.com/asimlqt/php-google-spreadsheet-client/issues/170 */
export const sheetNameTakenSentence = (title: string): string =>
  `A sheet with the name "${title}" already exists. Please enter another name.`;

/** Assumed wording, after the sentence for names. */
export const sheetIdTakenSentence = (sheetId: number): string =>
  `A sheet with the id ${sheetId} already exists.`;

/** https://github.com/googleapis/google-api-php-client/issues/1293 */
export const LAST_SHEET_SENTENCE = "You can't remove all the sheets in a document.";

/** A retried request whose first try had been applied ends here. https://github.com/googleapis/google-api-python-client/issues/1064 */
export const alreadySheetProtectedSentence = (title: string): string =>
  `Sheet "${title}" already has sheet protection.`;

/** Behaviour from the field's reference, wording assumed.
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#protectedrange */
export const protectionExistsSentence = (id: number): string =>
  `A protected range with id ${id} already exists.`;

/** https://github.com/burnash/gspread/issues/793 (wording assumed for the id) */
export const noProtectionSentence = (id: number): string => `No protected range with ID: ${id}`;

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#protectedrange (wording assumed) */
export const UNPROTECTED_RANGES_SENTENCE =
  'Unprotected ranges are only supported on protected sheets.';

/** https://github.com/tidyverse/googlesheets4/blob/main/R/range_add_protection.R (mask `editors.users` fails; wording assumed) */
export const EDITORS_MASK_SENTENCE = 'The field mask may name "editors" only as a whole.';

/** https://github.com/freelabz/secator/issues/96 */
export const CELL_TOO_LONG_SENTENCE =
  'Your input contains more than the maximum of 50000 characters in a single cell.';

/** https://github.com/UoaWDCC/uasc-web/pull/833 */
export const TOO_MANY_CELLS_SENTENCE =
  'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';

/** Spaces in a mask are an error. https://github.com/ringo380/claude-google-sheets-mcp/pull/4 */
export const INVALID_ARGUMENT_SENTENCE = 'Request contains an invalid argument.';

/** That a mask is required: https://developers.google.com/workspace/sheets/api/guides/field-masks
 * (wording as quoted in public clients' tests). */
export const FIELDS_REQUIRED_SENTENCE =
  "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)";

/** What the grid says to a person who types against a strict rule without a help text.
 * About rejecting input: https://support.google.com/docs/answer/186103 (wording assumed) */
export const STRICT_VALIDATION_SENTENCE =
  'The data you entered in this cell violates the data validation rules set on this cell.';

/** What the grid says to a reader who tries to edit (wording assumed). */
export const VIEW_ONLY_SENTENCE = 'You have view-only access to this file.';

/** 10 million cells since March 2022. https://workspaceupdates.googleblog.com/2022/03/ten-million-cells-google-sheets.html */
export const MAX_CELLS = 10_000_000;

/** https://support.google.com/drive/answer/37603 */
export const MAX_CELL_CHARACTERS = 50_000;

/** A new sheet: 1000 rows, 26 columns. https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#gridproperties */
export const DEFAULT_ROWS = 1000;
/** Columns of a fresh tab. */
export const DEFAULT_COLUMNS = 26;

/** Pixel sizes of a fresh grid, as `includeGridData` reports them for new files. */
export const DEFAULT_ROW_PIXELS = 21;
/** Width of a fresh column, pixels. */
export const DEFAULT_COLUMN_PIXELS = 100;

/** Locale and zone of files made by `spreadsheets.create` without any (the account's; here the school's). */
export const DEFAULT_LOCALE = 'vi_VN';
/** Zone of a file made without one. */
export const DEFAULT_TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** Cloud projects of clients that are nobody's script: the grid itself, and one that does not say who it is. */
export const GRID_CLIENT = 'sheets-grid';
/** Cloud project of a client that does not say who it is. */
export const UNKNOWN_CLIENT = 'unknown-client';
