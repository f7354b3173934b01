import { AppError } from '../../domain/app-error';
import { summaryTabsOfGrade, tabsOfGrade } from '../../domain/book/class-tabs';
import { BLANK_CELL, type RawCell } from '../../domain/book/mark-cell';
import { COVER_SHEET } from '../../domain/book/register-sheets';
import { STAMP_COLUMN } from '../../domain/book/summary-tabs';
import { HEADER_ROWS } from '../../domain/book/tab-layout';
import type { BlockRange } from '../../domain/locks/desired-protections';
import type { ActualProtection } from '../../domain/locks/protection-diff';
import { type Call, mapCall } from '../workspace/call';
import { getSpreadsheet, type Spreadsheet } from '../workspace/sheets-calls';

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;
type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
type ProtectedRange = GoogleAppsScript.Sheets.Schema.ProtectedRange;
type CellData = GoogleAppsScript.Sheets.Schema.CellData;

/** Keys of developer metadata that say what a workbook, a tab and a column are. */
export const META_BOOK = 'so-diem.lop';
export const META_OFFICIAL = 'so-diem.chinh-thuc';
export const META_TAB = 'so-diem.trang';
export const META_COLUMN = 'so-diem.cot';
/** Written together with a corrected mark: which request, who approved, when. An interrupted correction goes on from it. */
export const META_CORRECTION = 'so-diem.sua';

/** One tab as it stands: columns by key, pupils by id, wherever they have moved to. */
export interface TabState {
  readonly tabId: string;
  readonly sheetId: number;
  readonly title: string;
  /** Rows of the sheet; 0 where only protections were read. */
  readonly rowCount: number;
  /** Column key → zero-based column. */
  readonly columns: ReadonlyMap<string, number>;
  /** Pupil id → zero-based row. An id that stands in two rows is in neither: nobody can tell which row is meant. */
  readonly rows: ReadonlyMap<string, number>;
  /** Ids that stand in more than one row. */
  readonly repeated: readonly string[];
  readonly cell: (pupilId: string, key: string) => RawCell;
  readonly note: (pupilId: string, key: string) => string;
  /** What a summary tab says of itself; some header text in other tabs. */
  readonly stamp: string;
}

/** A class book as it stands. */
export interface ClassBook {
  readonly spreadsheetId: string;
  /** Class id, '' if this is no class book. */
  readonly classId: string;
  /** False for a copy: the id it carries is another file's. */
  readonly isOfficial: boolean;
  /** False if somebody deleted the cover. */
  readonly hasCover: boolean;
  readonly tabs: readonly TabState[];
  readonly protections: readonly ActualProtection[];
  /** Values of {@link META_CORRECTION}. */
  readonly corrections: readonly string[];
  /** Values of {@link META_REFUSED}. */
  readonly refused: readonly string[];
}

/** Values that were refused, written together with their removal from the book until the ledger has them. */
export const META_REFUSED = 'so-diem.tu-choi';

/** Grades of a lower secondary school. */
const GRADES: readonly number[] = [6, 7, 8, 9];

const META = 'developerMetadata(metadataKey,metadataValue)';
const PROTECTED = 'protectedRanges(protectedRangeId,range,unprotectedRanges,editors,warningOnly)';
const CELLS = 'rowData(values(effectiveValue,formattedValue,userEnteredValue(formulaValue),note))';
const BOOK_FIELDS =
  `spreadsheetId,${META},` +
  `sheets(properties(sheetId,title,gridProperties(rowCount)),${META},${PROTECTED},data(columnMetadata(${META}),${CELLS}))`;
/** What {@link readClassBook} needs to know the tabs and protections of a book, without its cells. */
export const PROTECTION_FIELDS = `spreadsheetId,${META},sheets(properties(sheetId,title),${META},${PROTECTED},data(columnMetadata(${META})))`;

/** Reads a whole class book: marks, computed values, protections, in one call. */
export function loadClassBook(spreadsheetId: string): Call<ClassBook> {
  return mapCall(getSpreadsheet(spreadsheetId, BOOK_FIELDS), readClassBook);
}

/** Reads only what protects a class book, in one call; tabs come without cells. */
export function loadProtections(spreadsheetId: string): Call<ClassBook> {
  return mapCall(getSpreadsheet(spreadsheetId, PROTECTION_FIELDS), readClassBook);
}

/** The tab with this id. @throws AppError TAB_MISSING if it was deleted. */
export function tabOf(book: ClassBook, tabId: string): TabState {
  const tab = book.tabs.find((entry) => entry.tabId === tabId);

  if (tab === undefined) {
    throw new AppError('TAB_MISSING', { classId: book.classId, tab: tabId });
  }

  return tab;
}

function metadata(
  owner: {
    readonly developerMetadata?: readonly GoogleAppsScript.Sheets.Schema.DeveloperMetadata[];
  },
  key: string,
): string {
  return (
    owner.developerMetadata?.find(({ metadataKey }) => metadataKey === key)?.metadataValue ?? ''
  );
}

function allMetadata(spreadsheet: Spreadsheet, key: string): readonly string[] {
  return (spreadsheet.developerMetadata ?? [])
    .filter(({ metadataKey }) => metadataKey === key)
    .map(({ metadataValue }) => metadataValue ?? '');
}

/** A class book as Sheets answers, whatever was asked of it. */
export function readClassBook(spreadsheet: Spreadsheet): ClassBook {
  const sheets = spreadsheet.sheets ?? [];
  const spreadsheetId = spreadsheet.spreadsheetId ?? '';

  return {
    spreadsheetId,
    classId: metadata(spreadsheet, META_BOOK),
    isOfficial: metadata(spreadsheet, META_OFFICIAL) === spreadsheetId,
    hasCover: sheets.some(({ properties }) => (properties?.sheetId ?? 0) === COVER_SHEET),
    tabs: sheets.filter(isOfficialTab).map(readTab),
    protections: readProtections(spreadsheet),
    corrections: allMetadata(spreadsheet, META_CORRECTION),
    refused: allMetadata(spreadsheet, META_REFUSED),
  };
}

/**
 * True for a tab the authority made: it has kept its sheet id. The copy of a tab carries the same metadata, and would
 * be writable for whoever made it.
 */
function isOfficialTab(sheet: Sheet): boolean {
  const tabId = metadata(sheet, META_TAB);

  return GRADES.some((grade) =>
    [...tabsOfGrade(grade), ...summaryTabsOfGrade(grade)].some(
      ({ id, sheetId }) => id === tabId && sheetId === sheet.properties?.sheetId,
    ),
  );
}

function rawCell(cell: CellData | undefined): RawCell {
  const effective = cell?.effectiveValue;
  const formula = cell?.userEnteredValue?.formulaValue ?? null;

  if (effective === undefined) {
    return formula === null ? BLANK_CELL : { value: null, formula, shown: '' };
  }

  const value = effective.numberValue ?? effective.stringValue ?? effective.boolValue ?? null;

  return { value, formula, shown: cell?.formattedValue ?? '' };
}

function repeatedIds(rows: readonly (readonly [string, number])[]): readonly string[] {
  const ids = rows.map(([id]) => id);

  return [...new Set(ids.filter((id, position) => ids.indexOf(id) !== position))];
}

function readTab(sheet: Sheet): TabState {
  const grid = sheet.data?.[0];
  const cells = grid?.rowData ?? [];
  const columns = new Map(
    (grid?.columnMetadata ?? []).flatMap((column, index): [string, number][] => {
      const key = metadata(column, META_COLUMN);

      return key === '' ? [] : [[key, index]];
    }),
  );
  const idColumn = columns.get('MA') ?? -1;
  const found = cells.flatMap((row, index): [string, number][] => {
    const id = row.values?.[idColumn]?.effectiveValue?.stringValue ?? '';

    return index < HEADER_ROWS || id === '' ? [] : [[id, index]];
  });
  const repeated = repeatedIds(found);
  const rows = new Map(found.filter(([id]) => !repeated.includes(id)));
  const dataAt = (pupilId: string, key: string): CellData | undefined =>
    cells[rows.get(pupilId) ?? -1]?.values?.[columns.get(key) ?? -1];

  return {
    tabId: metadata(sheet, META_TAB),
    sheetId: sheet.properties?.sheetId ?? 0,
    title: sheet.properties?.title ?? '',
    rowCount: sheet.properties?.gridProperties?.rowCount ?? 0,
    columns,
    rows,
    repeated,
    cell: (pupilId, key) => rawCell(dataAt(pupilId, key)),
    note: (pupilId, key) => dataAt(pupilId, key)?.note ?? '',
    stamp: cells[0]?.values?.[STAMP_COLUMN]?.effectiveValue?.stringValue ?? '',
  };
}

function blockRange(range: GridRange): BlockRange {
  return {
    sheetId: range.sheetId ?? 0,
    startRow: range.startRowIndex ?? 0,
    endRow: range.endRowIndex ?? 0,
    startColumn: range.startColumnIndex ?? 0,
    endColumn: range.endColumnIndex ?? 0,
  };
}

/** Every protection of a spreadsheet. */
export function readProtections(spreadsheet: Spreadsheet): readonly ActualProtection[] {
  return (spreadsheet.sheets ?? []).flatMap((sheet) =>
    (sheet.protectedRanges ?? []).map(readProtection),
  );
}

function isWholeSheet(range: GridRange): boolean {
  return range.startRowIndex === undefined && range.startColumnIndex === undefined;
}

function readProtection(entry: ProtectedRange): ActualProtection {
  const range = entry.range ?? {};

  return {
    id: entry.protectedRangeId ?? 0,
    sheetId: range.sheetId ?? 0,
    range: isWholeSheet(range) ? null : blockRange(range),
    unprotected: (entry.unprotectedRanges ?? []).map(blockRange),
    editors: entry.editors?.users ?? null,
    domainCanEdit: entry.editors?.domainUsersCanEdit ?? false,
    warningOnly: entry.warningOnly ?? false,
  };
}
