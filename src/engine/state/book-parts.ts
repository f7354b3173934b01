import { type BookTab, COVER_SHEET } from '../../book/book-tabs';
import { HEADER_ROWS, PUPIL_COLUMNS } from '../../book/tab-layout';
import type { Call } from '../../workspace/call';
import { getAreas, getSpreadsheet, type Spreadsheet } from '../../workspace/sheets-calls';
import { type ClassBook, EDGE_FIELDS } from './class-book';
import type { KnownBook } from './known-book';

type GridData = GoogleAppsScript.Sheets.Schema.GridData;
type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
type RowData = GoogleAppsScript.Sheets.Schema.RowData;

const CELL_FIELDS =
  'sheets(properties(sheetId),data(startRow,startColumn,rowData(values(userEnteredValue,formattedValue))))';

/** The columns of a tab that are read below its header: who the rows are of, and what people wrote if it is wanted. */
function isRead(tab: BookTab, index: number, isUnread: boolean): boolean {
  return index < PUPIL_COLUMNS.length || (!isUnread && tab.columns[index]?.role !== 'computed');
}

/** Neighbouring columns that are read are one area. */
function columnRuns(tab: BookTab, isUnread: boolean): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];

  tab.columns.forEach((_, index) => {
    const last = runs[runs.length - 1];

    if (!isRead(tab, index, isUnread)) {
      return;
    }
    if (last !== undefined && last[1] === index) {
      last[1] = index + 1;
    } else {
      runs.push([index, index + 1]);
    }
  });

  return runs;
}

function areasOf(tab: BookTab, isUnread: boolean): readonly GridRange[] {
  const { sheetId } = tab;

  return [
    { sheetId, startRowIndex: 0, endRowIndex: HEADER_ROWS },
    ...columnRuns(tab, isUnread).map(([startColumnIndex, endColumnIndex]) => ({
      sheetId,
      startRowIndex: HEADER_ROWS,
      startColumnIndex,
      endColumnIndex,
    })),
  ];
}

/**
 * The two reads of a book of which some registers are closed: everything but what cells hold, of every sheet whoever put
 * it in; and the cells, by sheet ids, without those of the tabs in `unread` and without what formulas compute. Titles
 * name nothing here, for whoever may edit the file may change them.
 */
export function partCalls(
  known: KnownBook,
  unread: ReadonlySet<string>,
): readonly [Call<Spreadsheet>, Call<Spreadsheet>] {
  const areas = [
    { sheetId: COVER_SHEET },
    ...known.tabs.flatMap((tab) => areasOf(tab, unread.has(tab.id))),
  ];

  return [getSpreadsheet(known.bookId, EDGE_FIELDS), getAreas(known.bookId, areas, CELL_FIELDS)];
}

function filled(grid: GridData, blocks: readonly GridData[]): GridData {
  const rows = (grid.rowData ?? []).map(({ values = [] }) => [...values]);

  blocks.forEach(({ startRow = 0, startColumn = 0, rowData = [] }) => {
    rowData.forEach(({ values = [] }, down) => {
      values.forEach((cell, right) => {
        const row = rows[startRow + down] ?? [];
        row[startColumn + right] = { ...row[startColumn + right], ...cell };
        rows[startRow + down] = row;
      });
    });
  });

  // Places that neither answer filled are holes of these lists.
  return {
    ...grid,
    rowData: Array.from(
      rows,
      (row): RowData => ({ values: Array.from(row ?? [], (c) => c ?? {}) }),
    ),
  };
}

/** Both answers as one, as if the book had been read at once. */
export function joinParts(edges: Spreadsheet, cells: Spreadsheet): Spreadsheet {
  const blocks = new Map(
    (cells.sheets ?? []).map(({ properties, data }) => [properties?.sheetId ?? 0, data ?? []]),
  );

  return {
    ...edges,
    sheets: (edges.sheets ?? []).map((sheet) => ({
      ...sheet,
      data: [filled(sheet.data?.[0] ?? {}, blocks.get(sheet.properties?.sheetId ?? 0) ?? [])],
    })),
  };
}

function isMerged(book: ClassBook, sheetId: number): boolean {
  const sheet = book.source.sheets?.find(
    ({ properties }) => (properties?.sheetId ?? 0) === sheetId,
  );

  return (sheet?.merges ?? []).some(({ endRowIndex = 0 }) => endRowIndex > HEADER_ROWS);
}

/**
 * True if nothing about a book that was read in parts asks for the cells that were left out: every tab is there and
 * stands as it was made, nothing is half done, and of the tabs in `unread` neither cells are merged nor are they in
 * `touched`, the sheets whose protections are not as they should be.
 */
export function isSound(
  book: ClassBook,
  unread: ReadonlySet<string>,
  touched: ReadonlySet<number>,
): boolean {
  const isPlain = book.known.tabs.every((layout) => {
    const tab = book.tabs.find(({ tabId }) => tabId === layout.id);

    return (
      tab?.doubts.length === 0 &&
      layout.columns.every(({ key }, index) => tab.columns.get(key) === index)
    );
  });
  const isLeftAlone = book.known.tabs
    .filter(({ id }) => unread.has(id))
    .every(({ sheetId }) => !touched.has(sheetId) && !isMerged(book, sheetId));

  return isPlain && isLeftAlone && book.corrections.length + book.refused.length === 0;
}
