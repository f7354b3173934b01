import { invalid, notEmulated, SheetsApiError } from '../api-error';
import type { Workbook } from '../model/workbook';
import type { ValueRange } from '../schema';
import { appendValues } from '../values/append-values';
import { type InputOption, inputOption } from '../values/enter-value';
import { type MajorDimension, readValues } from '../values/read-values';
import { renderOptions } from '../values/render-value';
import { resolveA1 } from '../values/resolve-a1';
import { clearValues, type WriteResult, writeValues } from '../values/write-values';
import { type Call, flag, requireFields } from './call';

/** `values.get` */
export function getValues(call: Call, fileId: string, range: string): ValueRange {
  const book = call.store.readable(fileId, call.email);

  return read(call, book, range);
}

/** `values.batchGet` */
export function batchGetValues(call: Call, fileId: string): unknown {
  const book = call.store.readable(fileId, call.email);
  const ranges = call.query.getAll('ranges');
  call.store.prepare(
    book,
    ranges.map((range) => resolveA1(book, range).sheet.id),
  );
  const valueRanges = ranges.map((range) => read(call, book, range));

  return { spreadsheetId: fileId, ...(valueRanges.length > 0 ? { valueRanges } : {}) };
}

function read(call: Call, book: Workbook, range: string): ValueRange {
  const { query, store } = call;
  const options = renderOptions(query.get('valueRenderOption'), query.get('dateTimeRenderOption'));

  return readValues(book, resolveA1(book, range), {
    options,
    major: majorDimension(query.get('majorDimension')),
    computed: store.computed,
  });
}

function majorDimension(text: string | null): MajorDimension {
  if (text === null || text === 'ROWS' || text === 'COLUMNS') {
    return text ?? 'ROWS';
  }

  throw invalid(`Invalid value at 'major_dimension': "${text}"`);
}

/** `values.update`. Its errors name no place. https://github.com/nithinmurali/pygsheets/issues/132 */
export function updateValues(call: Call, fileId: string, range: string): unknown {
  const option = inputOption(call.query.get('valueInputOption'));
  const data = { ...(call.body as ValueRange), range };
  requireFields(call.body, ['range', 'majorDimension', 'values']);
  const write = call.store.edit(fileId, call, (session) => writeValues(session, data, option));

  return updateResponse(call, fileId, {
    write,
    include: flag(call, 'includeValuesInResponse'),
    option: (name) => call.query.get(name),
  });
}

/** `values.batchUpdate`: all or nothing. */
export function batchUpdateValues(call: Call, fileId: string): unknown {
  const body = call.body as GoogleAppsScript.Sheets.Schema.BatchUpdateValuesRequest;
  requireFields(call.body, [
    'valueInputOption',
    'data',
    'includeValuesInResponse',
    'responseValueRenderOption',
    'responseDateTimeRenderOption',
  ]);
  const option: InputOption = inputOption(body.valueInputOption);
  const writes = call.store.edit(fileId, call, (session) =>
    (body.data ?? []).map((data, index) =>
      placed(`data[${index}]`, () => writeValues(session, data, option)),
    ),
  );
  const include = body.includeValuesInResponse === true;
  const texts = call.body as Record<string, string | undefined>;
  const responses = writes.map((write) =>
    updateResponse(call, fileId, { write, include, option: (name) => texts[name] ?? null }),
  );

  return {
    spreadsheetId: fileId,
    totalUpdatedRows: new Set(writes.flatMap(rowsOf)).size,
    totalUpdatedColumns: new Set(writes.flatMap(columnsOf)).size,
    totalUpdatedCells: writes.reduce((sum, write) => sum + write.updatedCells, 0),
    totalUpdatedSheets: new Set(writes.map((write) => write.resolved.sheet.id)).size,
    responses,
  };
}

function rowsOf({ resolved, updatedRows }: WriteResult): string[] {
  const { sheetId, startRow } = resolved.range;

  return Array.from({ length: updatedRows }, (_, offset) => `${sheetId}/${startRow + offset}`);
}

function columnsOf({ resolved, updatedColumns }: WriteResult): string[] {
  const { sheetId, startColumn } = resolved.range;

  return Array.from(
    { length: updatedColumns },
    (_, offset) => `${sheetId}/${startColumn + offset}`,
  );
}

/** `values.append` */
export function appendRows(call: Call, fileId: string, range: string): unknown {
  const option = inputOption(call.query.get('valueInputOption'));
  const insert = call.query.get('insertDataOption') ?? 'OVERWRITE';
  requireFields(call.body, ['range', 'majorDimension', 'values']);

  if (insert !== 'OVERWRITE' && insert !== 'INSERT_ROWS') {
    throw notEmulated(`insertDataOption "${insert}"`);
  }

  const data = { ...(call.body as ValueRange), range };
  const insertRows = insert === 'INSERT_ROWS';
  const { write, tableRange } = call.store.edit(fileId, call, (session) =>
    appendValues(session, data, { option, insertRows }),
  );
  const updates = updateResponse(call, fileId, {
    write,
    include: flag(call, 'includeValuesInResponse'),
    option: (name) => call.query.get(name),
  });

  return { spreadsheetId: fileId, ...(tableRange === null ? {} : { tableRange }), updates };
}

/** `values.clear` */
export function clearRange(call: Call, fileId: string, range: string): unknown {
  const clearedRange = call.store.edit(fileId, call, (session) => clearValues(session, range));

  return { spreadsheetId: fileId, clearedRange };
}

/** `values.batchClear`: all or nothing. */
export function batchClearRanges(call: Call, fileId: string): unknown {
  requireFields(call.body, ['ranges']);
  const ranges = (call.body.ranges ?? []) as string[];
  const clearedRanges = call.store.edit(fileId, call, (session) =>
    ranges.map((range, index) => placed(`ranges[${index}]`, () => clearValues(session, range))),
  );

  return { spreadsheetId: fileId, clearedRanges };
}

function placed<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof SheetsApiError ? error.at(place) : error;
  }
}

function updateResponse(
  call: Call,
  fileId: string,
  how: { write: WriteResult; include: boolean; option: (name: string) => string | null },
): unknown {
  const { resolved, ...counts } = how.write;
  const response = { spreadsheetId: fileId, ...counts };

  if (!how.include) {
    return response;
  }

  const options = renderOptions(
    how.option('responseValueRenderOption'),
    how.option('responseDateTimeRenderOption'),
  );
  const book = call.store.book(fileId);
  const computed = call.store.computed;
  const sheet = book.sheet(resolved.sheet.id);

  return {
    ...response,
    updatedData: readValues(book, { ...resolved, sheet }, { options, major: 'ROWS', computed }),
  };
}
