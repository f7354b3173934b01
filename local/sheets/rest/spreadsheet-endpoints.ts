import { invalid, notEmulated, permissionDenied } from '../api-error';
import { runBatch } from '../batch-update/run-batch';
import { createWorkbook } from '../model/create-workbook';
import type { SheetRange } from '../model/grid-range';
import { fromGridRange, intersect } from '../model/grid-range';
import { metadataResource, visibleMetadata } from '../model/metadata';
import { lookupMetadata } from '../model/metadata-lookup';
import type { Workbook } from '../model/workbook';
import type { DataFilter, Spreadsheet } from '../schema';
import { resolveA1 } from '../values/resolve-a1';
import { spreadsheetResource } from '../view/spreadsheet-resource';
import { type Call, flag, requireFields } from './call';
import { below, type FieldMask, parseFieldMask } from './field-mask';

type BatchRequest = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest;

/** `spreadsheets.create` */
export function createSpreadsheet(call: Call): Spreadsheet {
  const { store, email, project } = call;

  if (email === null) {
    throw permissionDenied();
  }

  const client = { owner: email.toLowerCase(), project };
  const book = createWorkbook(call.body as Spreadsheet, client, store.services());
  book.id = store.access.createSpreadsheetFile(book.properties.title, email);
  store.put(book);
  const body = call.body as Spreadsheet;
  const withData = body.sheets?.some((sheet) => sheet.data !== undefined) ?? false;

  return present(call, book, { ranges: null, includeGridData: withData });
}

/** `spreadsheets.get`. `includeGridData` is decided by the field mask when there is one. */
export function getSpreadsheet(call: Call, fileId: string): Spreadsheet {
  const book = call.store.readable(fileId, call.email);
  const texts = call.query.getAll('ranges');
  const ranges = texts.length === 0 ? null : texts.map((text) => resolveA1(book, text).range);

  return present(call, book, { ranges, includeGridData: flag(call, 'includeGridData') });
}

/** `spreadsheets.getByDataFilter`, for filters by A1 or grid range. */
export function getByDataFilter(call: Call, fileId: string): Spreadsheet {
  requireFields(call.body, ['dataFilters', 'includeGridData']);
  const book = call.store.readable(fileId, call.email);
  const filters = (call.body.dataFilters ?? []) as DataFilter[];
  const ranges = filters.map((filter) => filterRange(book, filter));

  return present(call, book, { ranges, includeGridData: call.body.includeGridData === true });
}

function filterRange(book: Workbook, filter: DataFilter): SheetRange {
  if (filter.a1Range !== undefined) {
    return resolveA1(book, filter.a1Range).range;
  }
  if (filter.gridRange !== undefined) {
    const range = fromGridRange(filter.gridRange);
    const clipped = intersect(range, book.sheet(range.sheetId).bounds());

    if (clipped === null) {
      throw invalid('The grid range is outside the grid.');
    }

    return { sheetId: range.sheetId, ...clipped };
  }

  throw notEmulated('getByDataFilter with developerMetadataLookup');
}

/** `spreadsheets.batchUpdate` */
export function batchUpdate(call: Call, fileId: string): unknown {
  const body = call.body as BatchRequest;
  requireFields(call.body, [
    'requests',
    'includeSpreadsheetInResponse',
    'responseRanges',
    'responseIncludeGridData',
  ]);
  const replies = call.store.edit(fileId, call, (session) =>
    runBatch(body.requests ?? [], session),
  );

  if (body.includeSpreadsheetInResponse !== true) {
    return { spreadsheetId: fileId, replies };
  }

  const book = call.store.book(fileId);
  const texts = body.responseRanges ?? [];
  const ranges = texts.length === 0 ? null : texts.map((text) => resolveA1(book, text).range);
  const includeGridData = body.responseIncludeGridData === true;
  const whole = new URLSearchParams();

  return {
    spreadsheetId: fileId,
    replies,
    updatedSpreadsheet: present({ ...call, query: whole }, book, { ranges, includeGridData }),
  };
}

function present(
  call: Call,
  book: Workbook,
  how: { ranges: readonly SheetRange[] | null; includeGridData: boolean },
): Spreadsheet {
  const { store } = call;
  const fields = call.query.get('fields');
  const mask: FieldMask = fields === null ? true : parseFieldMask(fields);

  const includeGridData =
    mask === true ? how.includeGridData : below(mask, 'sheets', 'data') !== null;

  if (includeGridData) {
    const shown = how.ranges ?? book.sheets.map((sheet) => ({ sheetId: sheet.id }));
    store.prepare(
      book,
      shown.map(({ sheetId }) => sheetId),
    );
  }

  return spreadsheetResource(book, {
    person: store.person(book.id, call),
    mask,
    includeGridData,
    ranges: how.ranges === null ? null : bySheet(how.ranges),
    documentEditors: store.access.editorsOf?.(book.id) ?? [],
    computed: store.computed,
    evaluate: (sheetId, formulas) => store.evaluate(book.id, sheetId, formulas),
  });
}

function bySheet(ranges: readonly SheetRange[]): Map<number, SheetRange[]> {
  const result = new Map<number, SheetRange[]>();

  for (const range of ranges) {
    result.set(range.sheetId, [...(result.get(range.sheetId) ?? []), range]);
  }

  return result;
}

/** `spreadsheets.developerMetadata.get` */
export function getMetadata(call: Call, fileId: string, metadataId: string): unknown {
  const book = call.store.readable(fileId, call.email);
  const entry = visibleMetadata(book, call.project).find(({ id }) => String(id) === metadataId);

  if (entry === undefined) {
    throw invalid(`No developer metadata with id: ${metadataId}`);
  }

  return metadataResource(entry);
}

/** `spreadsheets.developerMetadata.search` */
export function searchMetadata(call: Call, fileId: string): unknown {
  requireFields(call.body, ['dataFilters']);
  const book = call.store.readable(fileId, call.email);
  const filters = (call.body.dataFilters ?? []) as DataFilter[];
  const matched = filters.map((filter) => lookupMetadata(book, [filter], call.project));
  const found = book.metadata.filter((entry) => matched.some((list) => list.includes(entry)));

  return found.length === 0
    ? {}
    : {
        matchedDeveloperMetadata: found.map((entry) => ({
          developerMetadata: metadataResource(entry),
          dataFilters: filters.filter((_, index) => matched[index]?.includes(entry)),
        })),
      };
}
