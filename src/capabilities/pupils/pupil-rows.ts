import { type BookTab, formulasAt } from '../../book/book-tabs';
import { HEADER_ROWS, type TabColumn } from '../../book/tab-layout';
import { columnCheck, columnLook } from '../../engine/making/column-look';
import type { ClassBook } from '../../engine/state/class-book';
import type { TabState } from '../../engine/state/read-tab';
import type { CellWrite } from '../../engine/state/written-cells';
import type { Pupil } from '../../school/school-types';
import { numberCell, textCell } from '../../workspace/cells';
import { CELL_BORDERS, formatArea, warningRule } from '../../workspace/sheet-building';
import type { SheetRequest } from '../../workspace/sheets-calls';
import { CORRECTED, valueCell } from '../../workspace/value-cell';

type CellData = GoogleAppsScript.Sheets.Schema.CellData;

/** Background of the row of a pupil who is not in the class any more. */
const GONE = { red: 0.82, green: 0.82, blue: 0.82 };

/** What of a row is written when a pupil comes. */
const ROW_FIELDS = 'userEnteredValue,note,userEnteredFormat,dataValidation';

/** One value on its way into a row, with the note that goes with it. */
export interface CarriedValue {
  /** As printed: `8,5`, `Đ`, '' = blank. */
  readonly printed: string;
  readonly note: string;
  readonly isCorrected: boolean;
}

/** The row of a pupil who comes into a class. */
export interface ArrivingRow {
  readonly pupil: Pupil;
  /** Where the pupil comes from, in words. */
  readonly note: string;
  readonly value: (key: string) => CarriedValue;
}

/** Where the row of a pupil stands, or will: below the last one. */
function rowOf(state: TabState, pupilId: string): number {
  return state.rows.get(pupilId) ?? Math.max(HEADER_ROWS - 1, ...state.rows.values()) + 1;
}

/** The book as it is once a pupil has a row in each of its tabs; what was read of its cells stays as it was. */
export function withRow(book: ClassBook, tabIds: readonly string[], pupilId: string): ClassBook {
  return {
    ...book,
    tabs: book.tabs.map((tab) => (tabIds.includes(tab.tabId) ? withRowIn(tab, pupilId) : tab)),
  };
}

function withRowIn(tab: TabState, pupilId: string): TabState {
  const row = rowOf(tab, pupilId);

  return {
    ...tab,
    rows: new Map([...tab.rows, [pupilId, row]]),
    rowCount: Math.max(tab.rowCount, row + 1),
  };
}

function keysByPosition(state: TabState): readonly string[] {
  const width = Math.max(...state.columns.values()) + 1;
  const keys = Array.from({ length: width }, () => '');
  state.columns.forEach((position, key) => {
    keys[position] = key;
  });

  return keys;
}

function contentOf(
  column: TabColumn,
  arriving: ArrivingRow,
  at: { readonly row: number; readonly formulas: ReadonlyMap<string, string> },
): CellData {
  switch (column.role) {
    case 'index':
      // By its place in the book: another change may have come between.
      return numberCell(at.row - HEADER_ROWS + 1);
    case 'pupilId':
      return textCell(arriving.pupil.id);
    case 'name':
      return { ...textCell(arriving.pupil.fullName), note: arriving.note };
    case 'computed':
      return { userEnteredValue: { formulaValue: at.formulas.get(column.key) ?? '' } };
    case 'note':
      return {};
    default:
      return writtenCell(column, arriving.value(column.key));
  }
}

function writtenCell(column: TabColumn, value: CarriedValue): CellData {
  const check = columnCheck(column);

  return {
    ...valueCell(column.cell.held(value.printed)),
    note: value.note,
    ...(value.isCorrected ? { userEnteredFormat: { textFormat: CORRECTED } } : {}),
    ...(check === null ? {} : { dataValidation: warningRule(check.condition, check.message) }),
  };
}

function wholeCell(column: TabColumn, content: CellData): CellData {
  return {
    ...content,
    userEnteredFormat: {
      ...columnLook(column),
      borders: CELL_BORDERS,
      ...content.userEnteredFormat,
    },
  };
}

/**
 * Room for a new row: a row of its own, never what stands there. Rows that have moved since the book was read are pushed
 * on, not written over. At the end of a sheet there must first be a row to push.
 */
function roomFor({ sheetId, rowCount }: TabState, row: number): readonly SheetRequest[] {
  const range = { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 };
  const insert: SheetRequest = { insertDimension: { range, inheritFromBefore: true } };

  return row < rowCount
    ? [insert]
    : [{ appendDimension: { sheetId, dimension: 'ROWS', length: 1 } }, insert];
}

/** What changes a row: requests by place, and values and notes that are found again after the write. */
export interface RowChange {
  readonly requests: readonly SheetRequest[];
  readonly cells: readonly CellWrite[];
}

/** Nothing to change. */
export const NO_ROW_CHANGE: RowChange = { requests: [], cells: [] };

/** One cell of a pupil who has a row already; `contentAt`: by the zero-based row where it stands. */
function cellIn(
  state: TabState,
  at: { readonly pupilId: string; readonly key: string; readonly fields: string },
  contentAt: (row: number) => CellData,
): readonly CellWrite[] {
  const { tabId, sheetId, rows, columns } = state;
  const row = rows.get(at.pupilId);
  const column = columns.get(at.key);

  return row === undefined || column === undefined
    ? []
    : [
        {
          tabId,
          pupilId: at.pupilId,
          key: at.key,
          place: { sheetId, row, column },
          requestAt: (place) => ({
            updateCells: {
              start: {
                sheetId: place.sheetId,
                rowIndex: place.row,
                columnIndex: place.column,
              },
              rows: [{ values: [contentAt(place.row)] }],
              fields: at.fields,
            },
          }),
        },
      ];
}

/** Writes the whole row of a pupil who comes: values with their notes, formulas, checks and look. */
export function arrivingRow(tab: BookTab, state: TabState, arriving: ArrivingRow): RowChange {
  const keys = keysByPosition(state);
  const { id } = arriving.pupil;
  const cellOf = (column: TabColumn, row: number): CellData => {
    const formulas = formulasAt(tab, { keys, row: row + 1 });

    return wholeCell(column, contentOf(column, arriving, { row, formulas }));
  };

  if (state.rows.has(id)) {
    const columns = tab.columns.filter(({ role }) => role !== 'index' && role !== 'pupilId');

    return {
      requests: [],
      cells: columns.flatMap((column) =>
        cellIn(state, { pupilId: id, key: column.key, fields: ROW_FIELDS }, (row) =>
          cellOf(column, row),
        ),
      ),
    };
  }

  const row = rowOf(state, id);
  const columns = keys.map((key) => tab.columns.find((entry) => entry.key === key));

  return newRow(
    state,
    row,
    columns.map((column) => (column === undefined ? {} : cellOf(column, row))),
  );
}

function newRow(state: TabState, row: number, values: readonly CellData[]): RowChange {
  return {
    requests: [
      ...roomFor(state, row),
      {
        updateCells: {
          start: { sheetId: state.sheetId, rowIndex: row, columnIndex: 0 },
          rows: [{ values: [...values] }],
          fields: ROW_FIELDS,
        },
      },
    ],
    cells: [],
  };
}

function noteOnName(state: TabState, pupilId: string, note: string): readonly CellWrite[] {
  return cellIn(state, { pupilId, key: 'TEN', fields: 'note' }, () => ({ note }));
}

/** Greys the row of a pupil who goes; what stands in it stays. Nothing where there is no such row. */
export function leavingRow(state: TabState, pupilId: string, note: string): RowChange {
  const row = state.rows.get(pupilId);

  if (row === undefined) {
    return NO_ROW_CHANGE;
  }

  const area = {
    sheetId: state.sheetId,
    startRow: row,
    endRow: row + 1,
    startColumn: 0,
    endColumn: keysByPosition(state).length,
  };

  return {
    requests: [formatArea(area, { backgroundColor: GONE }, 'backgroundColor')],
    cells: noteOnName(state, pupilId, note),
  };
}

/** Gives the row of a pupil who is back its look again. */
export function returningRow(
  tab: BookTab,
  state: TabState,
  pupil: { readonly id: string; readonly note: string },
): RowChange {
  const row = state.rows.get(pupil.id);

  if (row === undefined) {
    return NO_ROW_CHANGE;
  }

  const values = keysByPosition(state).map((key): CellData => {
    const column = tab.columns.find((entry) => entry.key === key);
    const backgroundColor = column === undefined ? undefined : columnLook(column).backgroundColor;

    return backgroundColor === undefined ? {} : { userEnteredFormat: { backgroundColor } };
  });

  return {
    requests: [
      {
        updateCells: {
          start: { sheetId: state.sheetId, rowIndex: row, columnIndex: 0 },
          rows: [{ values }],
          fields: 'userEnteredFormat.backgroundColor',
        },
      },
    ],
    cells: noteOnName(state, pupil.id, pupil.note),
  };
}
