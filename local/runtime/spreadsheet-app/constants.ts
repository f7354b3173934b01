/** Where the Sheets API is; the emulated `SpreadsheetApp` works through it. */
export const SHEETS_URL = 'https://sheets.googleapis.com/v4/spreadsheets';

/** Scope of the emulator's own token: what the script may do was checked before (`execution/scopes.ts`). */
export const INTERNAL_SCOPE = 'https://www.googleapis.com/auth/spreadsheets';

/** What Google throws for a write into a protected range (platform §5). */
export const PROTECTED_MESSAGE =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** What Google says when a script opens a file the person may not see. */
export const NO_ACCESS_MESSAGE = 'You do not have permission to access the requested document.';

/** What `getNumberFormat` says of a cell without a format. */
export const AUTOMATIC_FORMAT = '0.###############';

/** Condition types of the REST API that `DataValidationCriteria` names differently; the others have the same name. */
export const CRITERIA_NAMES: Readonly<Record<string, string>> = {
  ONE_OF_LIST: 'VALUE_IN_LIST',
  ONE_OF_RANGE: 'VALUE_IN_RANGE',
  BOOLEAN: 'CHECKBOX',
  NUMBER_GREATER: 'NUMBER_GREATER_THAN',
  NUMBER_GREATER_THAN_EQ: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  NUMBER_LESS: 'NUMBER_LESS_THAN',
  NUMBER_LESS_THAN_EQ: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  NUMBER_EQ: 'NUMBER_EQUAL_TO',
  NUMBER_NOT_EQ: 'NUMBER_NOT_EQUAL_TO',
  TEXT_CONTAINS: 'TEXT_CONTAINS',
  TEXT_NOT_CONTAINS: 'TEXT_DOES_NOT_CONTAIN',
  TEXT_EQ: 'TEXT_EQUAL_TO',
  TEXT_IS_EMAIL: 'TEXT_IS_VALID_EMAIL',
  TEXT_IS_URL: 'TEXT_IS_VALID_URL',
  DATE_EQ: 'DATE_EQUAL_TO',
  DATE_IS_VALID: 'DATE_IS_VALID_DATE',
};

/** Source: developers.google.com/apps-script/reference/spreadsheet/data-validation-criteria. */
export const CRITERIA = [
  ...['DATE_AFTER', 'DATE_BEFORE', 'DATE_BETWEEN', 'DATE_EQUAL_TO', 'DATE_IS_VALID_DATE'],
  ...['DATE_NOT_BETWEEN', 'DATE_ON_OR_AFTER', 'DATE_ON_OR_BEFORE', 'NUMBER_BETWEEN'],
  ...['NUMBER_EQUAL_TO', 'NUMBER_GREATER_THAN', 'NUMBER_GREATER_THAN_OR_EQUAL_TO'],
  ...['NUMBER_LESS_THAN', 'NUMBER_LESS_THAN_OR_EQUAL_TO', 'NUMBER_NOT_BETWEEN'],
  ...['NUMBER_NOT_EQUAL_TO', 'TEXT_CONTAINS', 'TEXT_DOES_NOT_CONTAIN', 'TEXT_EQUAL_TO'],
  ...['TEXT_IS_VALID_EMAIL', 'TEXT_IS_VALID_URL', 'VALUE_IN_LIST', 'VALUE_IN_RANGE'],
  ...['CUSTOM_FORMULA', 'CHECKBOX'],
] as const;
