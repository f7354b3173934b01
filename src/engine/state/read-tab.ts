import type { BookTab } from '../../book/book-tabs';
import { BLANK_CELL, type RawCell } from '../../book/mark-cell';
import {
  type ColumnDoubt,
  type HeadersSeen,
  type RecognisedColumns,
  recogniseColumns,
} from '../../book/recognise-columns';
import {
  type RosterLine,
  type RowDoubt,
  type RowSeen,
  recogniseRows,
} from '../../book/recognise-rows';
import { STAMP_COLUMN } from '../../book/registers/summary-registers';
import { HEADER_ROWS } from '../../book/tab-layout';
import { type BookHint, META_COLUMN, META_TAB } from './book-hints';

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;
type RowData = GoogleAppsScript.Sheets.Schema.RowData;
type CellData = GoogleAppsScript.Sheets.Schema.CellData;

/**
 * Why a tab is not understood: a column of it; a mark that says another tab; or a sheet that stands in the place of an
 * official one, without anything the school once put there.
 */
export type TabDoubt = ColumnDoubt | { readonly kind: 'tab' } | { readonly kind: 'stranger' };

/** One tab as it stands: columns by key, pupils by id, wherever they have moved to. */
export interface TabState {
  readonly tabId: string;
  /** As the school makes it. */
  readonly layout: BookTab;
  readonly sheetId: number;
  readonly title: string;
  /** Rows of the sheet. */
  readonly rowCount: number;
  /** Column key → zero-based column; empty where the tab is not understood. */
  readonly columns: ReadonlyMap<string, number>;
  /** The same by header prints alone, whatever marks say; empty where the headers are not those of the form. */
  readonly printed: ReadonlyMap<string, number>;
  /** Empty = the tab is understood. In any other case nothing of it is judged, and nobody but the school writes in it. */
  readonly doubts: readonly TabDoubt[];
  /** Pupil id → zero-based row, where id and name agree with the roster. */
  readonly rows: ReadonlyMap<string, number>;
  /** Rows nobody can tell whose they are: not judged, and closed. */
  readonly rowDoubts: readonly RowDoubt[];
  readonly cell: (pupilId: string, key: string) => RawCell;
  readonly note: (pupilId: string, key: string) => string;
  /** The cell under a header, for a tab whose marks contradict its headers. */
  readonly printedCell: (pupilId: string, key: string) => RawCell;
  /** What a summary tab says of itself; some header text in other tabs. */
  readonly stamp: string;
}

/** What a tab is read with. `isStranger`: nothing the school put there is on the sheet any more. */
export interface TabReading {
  readonly layout: BookTab;
  readonly hints: readonly BookHint[];
  readonly roster: readonly RosterLine[];
  /** Of the book: younger columns may not be there yet. */
  readonly edition: number;
  readonly isStranger: boolean;
}

function rawCell(cell: CellData | undefined): RawCell {
  const entered = cell?.userEnteredValue;

  if (entered === undefined) {
    return BLANK_CELL;
  }

  const { numberValue, stringValue, boolValue, formulaValue } = entered;
  const value = numberValue ?? stringValue ?? boolValue ?? null;

  return { value, formula: formulaValue ?? null, shown: cell?.formattedValue ?? '' };
}

/** A text as it stands, or as it shows where only that was read. */
function text(cell: CellData | undefined): string {
  return (cell?.userEnteredValue?.stringValue ?? cell?.formattedValue ?? '').trim();
}

function texts(row: RowData | undefined): readonly string[] {
  return (row?.values ?? []).map(text);
}

function marksByColumn(hints: readonly BookHint[]): readonly (readonly string[])[] {
  const own = hints.filter(({ key, isOwn }) => key === META_COLUMN && isOwn);
  const width = Math.max(0, ...own.map(({ column }) => (column ?? -1) + 1));
  const marks: string[][] = Array.from({ length: width }, () => []);

  own.forEach(({ column, value }) => {
    marks[column ?? 0]?.push(value);
  });

  return marks;
}

function isCalledOtherwise(hints: readonly BookHint[], tabId: string): boolean {
  return hints.some(({ key, isOwn, value }) => key === META_TAB && isOwn && value !== tabId);
}

function linesOf(
  cells: readonly RowData[],
  columns: ReadonlyMap<string, number>,
): readonly RowSeen[] {
  const [id = -1, name = -1, number = -1] = ['MA', 'TEN', 'STT'].map((key) => columns.get(key));

  return cells.flatMap(({ values = [] }, row): RowSeen[] => {
    const line = { row, pupilId: text(values[id]), name: text(values[name]) };
    const isBlank = line.pupilId === '' && line.name === '';

    return row < HEADER_ROWS || isBlank ? [] : [{ ...line, number: text(values[number]) }];
  });
}

/** Editions of a tab that a book may have: today's first, down to the one it was made by. */
function editionsOf({ columns }: BookTab, edition: number): readonly number[] {
  const since = columns.map((column) => column.since ?? 1).filter((made) => made > edition);

  return [...new Set([edition, ...since])].sort((a, b) => b - a);
}

/** The columns of today's form, or of an earlier one where a book has not got its younger columns yet. */
function recogniseAny(layout: BookTab, seen: HeadersSeen, edition: number): RecognisedColumns {
  const now = recogniseColumns(layout.columns, seen);

  if (now.doubts.length === 0) {
    return now;
  }

  const before = editionsOf(layout, edition)
    .map((made) => layout.columns.filter(({ since = 1 }) => since <= made))
    .filter((columns) => columns.length < layout.columns.length)
    .map((columns) => recogniseColumns(columns, seen));

  return before.find(({ doubts }) => doubts.length === 0) ?? now;
}

/** Reads a sheet with the given sheet id of an official tab. */
export function readTab(sheet: Sheet, reading: TabReading): TabState {
  const { layout, hints, roster, isStranger } = reading;
  const cells = sheet.data?.[0]?.rowData ?? [];
  const seen = {
    groups: texts(cells[HEADER_ROWS - 2]),
    headers: texts(cells[HEADER_ROWS - 1]),
    marks: marksByColumn(hints),
  };
  const found = recogniseAny(layout, seen, reading.edition);
  const doubts: readonly TabDoubt[] = [
    ...(isStranger ? [{ kind: 'stranger' } as const] : []),
    ...(isCalledOtherwise(hints, layout.id) ? [{ kind: 'tab' } as const] : []),
    ...found.doubts,
  ];
  const columns = doubts.length === 0 ? found.columns : new Map<string, number>();
  const lines = linesOf(cells, found.columns.size > 0 ? found.columns : found.printed);
  const { rows, doubts: rowDoubts } = recogniseRows(lines, roster);
  const dataAt = (
    places: ReadonlyMap<string, number>,
    pupilId: string,
    key: string,
  ): CellData | undefined => cells[rows.get(pupilId) ?? -1]?.values?.[places.get(key) ?? -1];

  return {
    tabId: layout.id,
    layout,
    sheetId: layout.sheetId,
    title: sheet.properties?.title ?? '',
    rowCount: sheet.properties?.gridProperties?.rowCount ?? 0,
    columns,
    printed: found.printed,
    doubts,
    rows,
    rowDoubts,
    cell: (pupilId, key) => rawCell(dataAt(columns, pupilId, key)),
    note: (pupilId, key) => dataAt(columns, pupilId, key)?.note ?? '',
    printedCell: (pupilId, key) => rawCell(dataAt(found.printed, pupilId, key)),
    stamp: text(cells[0]?.values?.[STAMP_COLUMN]),
  };
}
