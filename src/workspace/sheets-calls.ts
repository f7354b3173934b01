import { type Call, jsonCall, mapCall } from './call';

type Schema = GoogleAppsScript.Sheets.Schema.Spreadsheet;
/** One request of `spreadsheets.batchUpdate`. */
export type SheetRequest = GoogleAppsScript.Sheets.Schema.Request;
/** A spreadsheet as `spreadsheets.get` gives it. */
export type Spreadsheet = Schema;
type ValueRange = GoogleAppsScript.Sheets.Schema.ValueRange;

const ROOT = 'https://sheets.googleapis.com/v4/spreadsheets';

/** Without indentation an answer has less than half the bytes (https://docs.cloud.google.com/apis/docs/system-parameters). */
const COMPACT = 'prettyPrint=false';

/** Reads what `fields` names of a spreadsheet, in one call. */
export function getSpreadsheet(id: string, fields: string): Call<Spreadsheet> {
  return jsonCall('GET', `${ROOT}/${id}?${COMPACT}&fields=${encodeURIComponent(fields)}`);
}

/**
 * Reads what `fields` names of some areas of a spreadsheet, each known by the id of its sheet. Refused where one of the
 * sheets is gone (https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/getByDataFilter).
 */
export function getAreas(
  id: string,
  areas: readonly GoogleAppsScript.Sheets.Schema.GridRange[],
  fields: string,
): Call<Spreadsheet> {
  const query = `${COMPACT}&fields=${encodeURIComponent(fields)}`;

  return jsonCall('POST', `${ROOT}/${id}:getByDataFilter?${query}`, {
    dataFilters: areas.map((gridRange) => ({ gridRange })),
  });
}

/** Reads one range of texts and numbers (`UNFORMATTED_VALUE`). */
export function getValues(id: string, range: string): Call<ValueRange> {
  const query = 'valueRenderOption=UNFORMATTED_VALUE&majorDimension=ROWS';

  return jsonCall('GET', `${ROOT}/${id}/values/${encodeURIComponent(range)}?${query}`);
}

/** Reads several ranges of texts and numbers in one call, as texts. */
export function getManyValues(
  id: string,
  ranges: readonly string[],
): Call<readonly (readonly (readonly string[])[])[]> {
  const query = ranges.map((range) => `ranges=${encodeURIComponent(range)}`).join('&');
  const call = jsonCall<GoogleAppsScript.Sheets.Schema.BatchGetValuesResponse>(
    'GET',
    `${ROOT}/${id}/values:batchGet?${query}`,
  );

  return mapCall(call, ({ valueRanges }) =>
    (valueRanges ?? []).map(({ values }) =>
      (values ?? []).map((row) => row.map((cell) => String(cell ?? ''))),
    ),
  );
}

/** Requests that do their work once more when they are sent once more. */
const ADDING: readonly (keyof SheetRequest)[] = ['insertDimension', 'appendDimension'];

/**
 * A change of a spreadsheet. One that adds rows is never repeated blindly: after a 5xx it may have been done, and a
 * second one would add the row again. Whoever carries it on looks at the book first.
 */
function change<Value>(
  url: string,
  body: { readonly requests: readonly SheetRequest[]; readonly [option: string]: unknown },
): Call<Value> {
  const call = jsonCall<Value>('POST', url, body);
  const isAdding = body.requests.some((request) =>
    ADDING.some((kind) => request[kind] !== undefined),
  );

  return isAdding ? { ...call, request: { ...call.request, repeatable: false } } : call;
}

/** Applies all requests or none (https://developers.google.com/sheets/api/guides/batchupdate). */
export function batchUpdate(
  id: string,
  requests: readonly SheetRequest[],
): Call<GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse> {
  return change(`${ROOT}/${id}:batchUpdate`, { requests });
}

/** A title as it stands in ranges. */
function quotedTitle(title: string): string {
  return `'${title.replace(/'/g, "''")}'`;
}

/**
 * The same, and the answer tells what some tabs hold after it: no further call is needed to look. Of tabs in `edges` it
 * tells all but the cells.
 */
export function batchUpdateAndRead(
  id: string,
  requests: readonly SheetRequest[],
  reading: {
    readonly titles: readonly string[];
    readonly edges?: readonly string[];
    readonly fields: string;
  },
): Call<Spreadsheet> {
  const fields = encodeURIComponent(`updatedSpreadsheet(${reading.fields})`);
  const call = change<GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse>(
    `${ROOT}/${id}:batchUpdate?${COMPACT}&fields=${fields}`,
    {
      requests,
      includeSpreadsheetInResponse: true,
      responseIncludeGridData: true,
      responseRanges: [
        ...reading.titles.map(quotedTitle),
        ...(reading.edges ?? []).map((title) => `${quotedTitle(title)}!A1`),
      ],
    },
  );

  return mapCall(call, ({ updatedSpreadsheet }) => updatedSpreadsheet ?? {});
}

/**
 * The same, and what `fields` names of the spreadsheet after it: what Google has, not what was sent
 * (https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/batchUpdate).
 */
export function updateAndReadBack(
  id: string,
  requests: readonly SheetRequest[],
  fields: string,
): Call<Spreadsheet> {
  const query = `${COMPACT}&fields=${encodeURIComponent(`updatedSpreadsheet(${fields})`)}`;

  return mapCall(
    change<GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse>(
      `${ROOT}/${id}:batchUpdate?${query}`,
      { requests, includeSpreadsheetInResponse: true, responseIncludeGridData: false },
    ),
    ({ updatedSpreadsheet }) => updatedSpreadsheet ?? {},
  );
}

/** Where people open a spreadsheet. */
export function spreadsheetUrl(id: string): string {
  return `https://docs.google.com/spreadsheets/d/${id}/edit`;
}
