import { notEmulated } from '../api-error';
import { runBatch } from '../batch-update/run-batch';
import { sheetLocale } from '../locale/locales';
import type { GridData, SheetResource, Spreadsheet } from '../schema';
import { EditSession, type SessionServices } from '../session/edit-session';
import { newSheet } from './new-sheet';
import type { Workbook } from './workbook';
import { bareWorkbook } from './workbook-factory';

type Request = GoogleAppsScript.Sheets.Schema.Request;

/** What `spreadsheets.create` takes; anything else is refused by name rather than dropped. */
const BOOK_FIELDS = [
  'properties',
  'sheets',
  'namedRanges',
  'developerMetadata',
  'spreadsheetId',
  'spreadsheetUrl',
];
const SHEET_FIELDS = [
  'properties',
  'data',
  'merges',
  'conditionalFormats',
  'protectedRanges',
  'developerMetadata',
];

/**
 * A workbook from a full resource, made as its owner by the same requests that `batchUpdate` takes. The id is still
 * empty: Drive gives it once everything was valid.
 */
export function createWorkbook(
  wanted: Spreadsheet,
  client: { readonly owner: string; readonly project: string },
  services: SessionServices,
): Workbook {
  const { owner, project } = client;
  requireOnly(wanted, BOOK_FIELDS);
  const { title, locale, timeZone } = wanted.properties ?? {};
  const book = bareWorkbook('', { title: title ?? defaultTitle(locale), locale, timeZone });
  sheetLocale(book.properties.locale);
  const sheets = wanted.sheets ?? [];

  for (const sheet of sheets.length === 0 ? [{}] : sheets) {
    requireOnly(sheet, SHEET_FIELDS);
    book.sheets.push(newSheet(book, sheet.properties ?? {}));
  }

  book.assertSize();
  const person = { email: owner, owner, project, isWriter: true };
  const requests = [
    ...sheets.flatMap((sheet, index) => sheetRequests(sheet, book.sheets[index]?.id ?? 0)),
    ...(wanted.namedRanges ?? []).map((namedRange) => ({ addNamedRange: { namedRange } })),
    ...(wanted.developerMetadata ?? []).map((entry) => ({
      createDeveloperMetadata: {
        developerMetadata: { ...entry, location: entry.location ?? { spreadsheet: true } },
      },
    })),
  ];

  if (requests.length > 0) {
    runBatch(requests, new EditSession(book, person, services));
  }

  return book;
}

function defaultTitle(locale: string | undefined): string {
  return locale === undefined || locale.startsWith('vi')
    ? 'Bảng tính không có tiêu đề'
    : 'Untitled spreadsheet';
}

function requireOnly(value: object, known: readonly string[]): void {
  const unknown = Object.keys(value).find((name) => !known.includes(name));

  if (unknown !== undefined) {
    throw notEmulated(`"${unknown}" in spreadsheets.create`);
  }
}

/** Data first, protections last, as a person would build the sheet. */
function sheetRequests(sheet: SheetResource, sheetId: number): Request[] {
  return [
    ...(sheet.data ?? []).flatMap((data) => dataRequests(data, sheetId)),
    ...(sheet.merges ?? []).map((range) => ({
      mergeCells: { range: { ...range, sheetId }, mergeType: 'MERGE_ALL' },
    })),
    ...(sheet.conditionalFormats ?? []).map((rule, index) => ({
      addConditionalFormatRule: {
        index,
        rule: { ...rule, ranges: rule.ranges?.map((range) => ({ ...range, sheetId })) },
      },
    })),
    ...(sheet.developerMetadata ?? []).map((entry) => ({
      createDeveloperMetadata: {
        developerMetadata: { ...entry, location: entry.location ?? { sheetId } },
      },
    })),
    ...(sheet.protectedRanges ?? []).map((protectedRange) => ({
      addProtectedRange: {
        protectedRange: {
          ...protectedRange,
          ...(protectedRange.range === undefined
            ? {}
            : { range: { ...protectedRange.range, sheetId } }),
        },
      },
    })),
  ];
}

function dataRequests(data: GridData, sheetId: number): Request[] {
  const start = { sheetId, rowIndex: data.startRow ?? 0, columnIndex: data.startColumn ?? 0 };
  const cells: Request[] =
    data.rowData === undefined ? [] : [{ updateCells: { start, rows: data.rowData, fields: '*' } }];

  return [
    ...cells,
    ...dimensionRequests(data.rowMetadata, { sheetId, kind: 'ROWS', first: start.rowIndex }),
    ...dimensionRequests(data.columnMetadata, {
      sheetId,
      kind: 'COLUMNS',
      first: start.columnIndex,
    }),
  ];
}

function dimensionRequests(
  metadata: GridData['rowMetadata'],
  where: { sheetId: number; kind: 'ROWS' | 'COLUMNS'; first: number },
): Request[] {
  return (metadata ?? []).flatMap((properties, offset) => {
    const { developerMetadata, ...sizes } = properties;
    const range = {
      sheetId: where.sheetId,
      dimension: where.kind,
      startIndex: where.first + offset,
      endIndex: where.first + offset + 1,
    };
    const sized: Request[] =
      Object.keys(sizes).length === 0
        ? []
        : [
            {
              updateDimensionProperties: {
                range,
                properties: sizes,
                fields: Object.keys(sizes).join(),
              },
            },
          ];

    return [
      ...sized,
      ...(developerMetadata ?? []).map((entry) => ({
        createDeveloperMetadata: {
          developerMetadata: { ...entry, location: { dimensionRange: range } },
        },
      })),
    ];
  });
}
