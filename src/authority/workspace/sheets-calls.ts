import { type Call, jsonCall } from './call';

type Schema = GoogleAppsScript.Sheets.Schema.Spreadsheet;
/** One request of `spreadsheets.batchUpdate`. */
export type SheetRequest = GoogleAppsScript.Sheets.Schema.Request;
/** A spreadsheet as `spreadsheets.get` gives it. */
export type Spreadsheet = Schema;
type ValueRange = GoogleAppsScript.Sheets.Schema.ValueRange;

const ROOT = 'https://sheets.googleapis.com/v4/spreadsheets';

/** Reads what `fields` names of a spreadsheet, in one call. */
export function getSpreadsheet(id: string, fields: string): Call<Spreadsheet> {
  return jsonCall('GET', `${ROOT}/${id}?fields=${encodeURIComponent(fields)}`);
}

/** Reads one range of texts and numbers (`UNFORMATTED_VALUE`). */
export function getValues(id: string, range: string): Call<ValueRange> {
  const query = 'valueRenderOption=UNFORMATTED_VALUE&majorDimension=ROWS';

  return jsonCall('GET', `${ROOT}/${id}/values/${encodeURIComponent(range)}?${query}`);
}

/** Applies all requests or none (https://developers.google.com/sheets/api/guides/batchupdate). */
export function batchUpdate(
  id: string,
  requests: readonly SheetRequest[],
): Call<GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse> {
  return jsonCall('POST', `${ROOT}/${id}:batchUpdate`, { requests });
}

/** Where people open a spreadsheet. */
export function spreadsheetUrl(id: string): string {
  return `https://docs.google.com/spreadsheets/d/${id}/edit`;
}
