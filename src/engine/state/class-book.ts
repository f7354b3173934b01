import { COVER_SHEET, writtenTabs } from '../../book/book-tabs';
import type { BlockRange } from '../../book/protection/desired-protections';
import type { ActualProtection } from '../../book/protection/protection-diff';
import { AppError } from '../../kernel/app-error';
import type { ClassRecord, SchoolModel } from '../../school/school-model';
import { type Call, mapCall } from '../../workspace/call';
import { getAreas, getSpreadsheet, type Spreadsheet } from '../../workspace/sheets-calls';
import { type BookHint, META_BOOK, META_FIELDS, readHints } from './book-hints';
import { type KnownBook, knownBook } from './known-book';
import { readTab, type TabState } from './read-tab';

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;
type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
type ProtectedRange = GoogleAppsScript.Sheets.Schema.ProtectedRange;

/** Written together with a corrected mark: which request, who approved, when. An interrupted correction goes on from it. */
export const META_CORRECTION = 'so-diem.sua';
/** Values that were refused, written together with their removal from the book until the ledger has them. */
export const META_REFUSED = 'so-diem.tu-choi';

/** In whose name the school's side wrote values, written with them until the ledger has them. */
export const META_NAMED = 'so-diem.thay-mat';

/** A sheet of a class book that is none of its tabs. */
export interface ForeignSheet {
  readonly sheetId: number;
  readonly title: string;
}

/** A class book as it stands. */
export interface ClassBook {
  /** By what it was read; an answer to a write is read by the same. */
  readonly known: KnownBook;
  readonly spreadsheetId: string;
  readonly classId: string;
  /** False if somebody deleted the cover. */
  readonly hasCover: boolean;
  /** Texts of the second column of the cover, row by row; empty where only protections were read. */
  readonly cover: readonly string[];
  /** The official tabs that are there, by their given sheet ids. */
  readonly tabs: readonly TabState[];
  /** Titles of the official tabs that are not there. */
  readonly missing: readonly string[];
  /** Sheets somebody put in: copies of a tab too. */
  readonly foreign: readonly ForeignSheet[];
  readonly hints: readonly BookHint[];
  readonly protections: readonly ActualProtection[];
  /** Values of {@link META_CORRECTION}. */
  readonly corrections: readonly string[];
  /** Values of {@link META_REFUSED}. */
  readonly refused: readonly string[];
  /** Values of {@link META_NAMED}. */
  readonly named: readonly string[];
  /** As Sheets answered: what is compared with the look a book should have. */
  readonly source: Spreadsheet;
}

const PROTECTED = 'protectedRanges(protectedRangeId,range,unprotectedRanges,editors,warningOnly)';

const TAB =
  'properties(sheetId,title,index,hidden,gridProperties(rowCount,columnCount,frozenRowCount,frozenColumnCount)),merges,conditionalFormats(ranges(sheetId))';
/** What was typed, and what shows: a value that only spills over from a formula elsewhere is nobody's. */
const CELL = 'userEnteredValue,formattedValue,note';
/**
 * Google gives a colour under both of its names; one of them is enough. No cell of ours has a link, a padding or a
 * direction: where nobody gave it one they are no byte of the answer.
 */
const TEXT_LOOK =
  'textFormat(foregroundColorStyle,fontFamily,fontSize,bold,italic,strikethrough,underline,link)';
const FORMAT = `numberFormat(pattern),backgroundColorStyle,${TEXT_LOOK},horizontalAlignment,verticalAlignment,wrapStrategy,textRotation,padding,textDirection`;
/**
 * Look and checks of cells: most of the bytes of a book, read daily and with every lock. The type of a check, a twentieth
 * of the whole, is left out: what it compares with tells ours apart, and one that refuses input tells itself (`strict`).
 */
const LOOK = `userEnteredFormat(${FORMAT}),dataValidation(condition(values(userEnteredValue)),strict),textFormatRuns(startIndex)`;

function bookFields(cells: string, dimension: string): string {
  const data = `data(rowMetadata(${dimension}),columnMetadata(${dimension},${META_FIELDS}),rowData(values(${cells})))`;

  return `spreadsheetId,properties(title,locale,timeZone),${META_FIELDS},sheets(${TAB},${META_FIELDS},${PROTECTED},${data})`;
}

/** Fields of an ordinary look at a book. */
export const BOOK_FIELDS = bookFields(CELL, 'hiddenByUser');
/** What {@link readClassBook} needs to find cells again in the answer to a write. */
export const READ_BACK_FIELDS = BOOK_FIELDS;
/** Fields of a look at every cell with its format and check. */
export const WHOLE_FIELDS = bookFields(`${CELL},${LOOK}`, 'hiddenByUser,pixelSize');

/** What {@link readClassBook} needs to know tabs, rows and protections of a book; its cells then have no values. */
export const PROTECTION_FIELDS = bookFields('formattedValue', 'hiddenByUser');

/** What {@link readTab} needs of a tab; of its protections only where they are. */
const TAB_ALONE = `properties(sheetId,title,gridProperties(rowCount)),${META_FIELDS},protectedRanges(range),data(columnMetadata(${META_FIELDS}),rowData(values(userEnteredValue,formattedValue)))`;
/** Fields of a question about tabs. */
export const TAB_FIELDS = `${META_FIELDS},sheets(${TAB_ALONE})`;

/** The tabs of the subjects of a class. */
export function subjectAreas(of: Pick<ClassRecord, 'grade'>): { readonly sheetId: number }[] {
  return writtenTabs(of).flatMap(({ subject, sheetId }) => (subject === null ? [] : [{ sheetId }]));
}

/**
 * Reads a tab for a question: what it holds and no notes. Of a subject's tab those of all subjects are asked for, whichever
 * is wanted: one answer that is kept serves questions about each of them until the book changes.
 */
export function loadOneTab(
  school: SchoolModel,
  schoolClass: ClassRecord,
  sheetId: number,
): Call<ClassBook> {
  const known = knownBook(school, schoolClass);
  const areas = subjectAreas(schoolClass);
  const isSubject = areas.some((area) => area.sheetId === sheetId);

  return mapCall(getAreas(known.bookId, isSubject ? areas : [{ sheetId }], TAB_FIELDS), (found) => {
    const sheets = found.sheets?.filter((sheet) => idOf(sheet) === sheetId) ?? [];

    return readClassBook({ ...found, sheets }, known);
  });
}

/** Reads a class book: marks, notes, computed values, tabs, merges, protections, in one call. */
export function loadClassBook(school: SchoolModel, schoolClass: ClassRecord): Call<ClassBook> {
  const known = knownBook(school, schoolClass);

  return mapCall(getSpreadsheet(known.bookId, BOOK_FIELDS), (found) => readClassBook(found, known));
}

/** All of a book but what its cells hold: tabs, protections, hints, and every note. */
export const EDGE_FIELDS = bookFields('note', 'hiddenByUser');

/** What {@link readProtections} needs. */
export const PROTECTED_FIELDS = `sheets(properties(sheetId),${PROTECTED})`;

/** The same with the look of every cell. */
export function loadWholeBook(school: SchoolModel, schoolClass: ClassRecord): Call<ClassBook> {
  const known = knownBook(school, schoolClass);

  return mapCall(getSpreadsheet(known.bookId, WHOLE_FIELDS), (found) =>
    readClassBook(found, known),
  );
}

/** What a file that control does not name says of itself: a class id, or ''. For telling people only. */
export function loadClaim(spreadsheetId: string): Call<string> {
  return mapCall(
    getSpreadsheet(spreadsheetId, META_FIELDS),
    (found) => readHints(found).find(({ key }) => key === META_BOOK)?.value ?? '',
  );
}

/** The tab with this id. @throws AppError TAB_MISSING if it was deleted, TAB_NOT_UNDERSTOOD. */
export function tabOf(book: ClassBook, tabId: string): TabState {
  const tab = book.tabs.find((entry) => entry.tabId === tabId);

  if (tab === undefined) {
    throw new AppError('TAB_MISSING', { classId: book.classId, tab: tabId });
  }

  if (tab.doubts.length > 0) {
    throw new AppError('TAB_NOT_UNDERSTOOD', { classId: book.classId, tab: tab.title });
  }

  return tab;
}

/** Titles of the cover and of the official tabs that are there, as they were read. */
export function officialTitles(book: ClassBook): readonly string[] {
  const cover = book.source.sheets?.find((sheet) => idOf(sheet) === COVER_SHEET);

  return [
    ...(cover === undefined ? [] : [cover.properties?.title ?? '']),
    ...book.tabs.map(({ title }) => title),
  ];
}

function allMetadata(spreadsheet: Spreadsheet, key: string): readonly string[] {
  return (spreadsheet.developerMetadata ?? [])
    .filter(({ metadataKey }) => metadataKey === key)
    .map(({ metadataValue }) => metadataValue ?? '');
}

function idOf(sheet: Sheet): number {
  return sheet.properties?.sheetId ?? 0;
}

function foreignSheets(sheets: readonly Sheet[], known: KnownBook): readonly ForeignSheet[] {
  const given = [COVER_SHEET, ...known.tabs.map(({ sheetId }) => sheetId)];

  return sheets
    .filter((sheet) => !given.includes(idOf(sheet)))
    .map((sheet) => ({ sheetId: idOf(sheet), title: sheet.properties?.title ?? '' }));
}

/** Nothing the school put on the sheet is there, neither a mark nor the protection of the whole, as if it were new. */
function isStranger(sheet: Sheet, hints: readonly BookHint[]): boolean {
  const own = hints.filter((hint) => hint.isOwn);
  const isBare = !own.some((hint) => hint.sheetId === idOf(sheet));
  const isOpen = !(sheet.protectedRanges ?? []).some(({ range }) => isWholeSheet(range ?? {}));

  return own.length > 0 && isBare && isOpen;
}

function coverTexts(sheets: readonly Sheet[]): readonly string[] {
  const cover = sheets.find((sheet) => idOf(sheet) === COVER_SHEET);

  return (cover?.data?.[0]?.rowData ?? []).map(({ values }) => values?.[1]?.formattedValue ?? '');
}

/**
 * A class book as Sheets answers, whatever was asked of it. It is official because control names its file id; its tabs
 * are those with the given sheet ids.
 */
export function readClassBook(spreadsheet: Spreadsheet, known: KnownBook): ClassBook {
  const sheets = spreadsheet.sheets ?? [];
  const hints = readHints(spreadsheet);
  const found = known.tabs.map((layout) => ({
    layout,
    sheet: sheets.find((sheet) => idOf(sheet) === layout.sheetId),
  }));

  return {
    known,
    spreadsheetId: known.bookId,
    classId: known.classId,
    hasCover: sheets.some((sheet) => idOf(sheet) === COVER_SHEET),
    cover: coverTexts(sheets),
    tabs: found.flatMap(({ layout, sheet }) =>
      sheet === undefined
        ? []
        : [
            readTab(sheet, {
              layout,
              hints: hints.filter(({ sheetId }) => sheetId === layout.sheetId),
              roster: known.roster,
              edition: known.edition,
              isStranger: isStranger(sheet, hints),
            }),
          ],
    ),
    missing: found.flatMap(({ layout, sheet }) =>
      sheet === undefined && layout.register.since <= known.edition ? [layout.title] : [],
    ),
    foreign: foreignSheets(sheets, known),
    hints,
    protections: readProtections(spreadsheet),
    corrections: allMetadata(spreadsheet, META_CORRECTION),
    refused: allMetadata(spreadsheet, META_REFUSED),
    named: allMetadata(spreadsheet, META_NAMED),
    source: spreadsheet,
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
