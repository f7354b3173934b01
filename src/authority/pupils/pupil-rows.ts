import { type BookTab, formulasAt } from '../../domain/book/book-layout';
import { HEADER_ROWS, type TabColumn } from '../../domain/book/tab-layout';
import type { Pupil } from '../../domain/school/school-types';
import { columnCheck, columnLook } from '../setup/column-look';
import type { ClassBook } from '../state/class-book';
import type { TabState } from '../state/read-tab';
import { numberCell, textCell } from '../workspace/cells';
import { CELL_BORDERS, formatArea, warningRule } from '../workspace/sheet-building';
import type { SheetRequest } from '../workspace/sheets-calls';
import { CORRECTED, valueCell } from '../workspace/value-cell';

type CellData = GoogleAppsScript.Sheets.Schema.CellData;

/** Background of the row of a pupil who is not in the class any more. */
const GONE = { red: 0.82, green: 0.82, blue: 0.82 };

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
    ...valueCell(value.printed),
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

/** Writes the whole row of a pupil who comes: values with their notes, formulas, checks and look. */
export function arrivingRequests(
  tab: BookTab,
  state: TabState,
  arriving: ArrivingRow,
): readonly SheetRequest[] {
  const row = rowOf(state, arriving.pupil.id);
  const keys = keysByPosition(state);
  const formulas = formulasAt(tab, { keys, row: row + 1 });
  const values = keys.map((key): CellData => {
    const column = tab.columns.find((entry) => entry.key === key);

    return column === undefined
      ? {}
      : wholeCell(column, contentOf(column, arriving, { row, formulas }));
  });

  return [
    ...(state.rows.has(arriving.pupil.id) ? [] : roomFor(state, row)),
    {
      updateCells: {
        start: { sheetId: state.sheetId, rowIndex: row, columnIndex: 0 },
        rows: [{ values }],
        fields: 'userEnteredValue,note,userEnteredFormat,dataValidation',
      },
    },
  ];
}

function noteOnName(state: TabState, row: number, note: string): readonly SheetRequest[] {
  const column = state.columns.get('TEN');

  return column === undefined
    ? []
    : [
        {
          updateCells: {
            start: { sheetId: state.sheetId, rowIndex: row, columnIndex: column },
            rows: [{ values: [{ note }] }],
            fields: 'note',
          },
        },
      ];
}

/** Greys the row of a pupil who goes; what stands in it stays. Nothing where there is no such row. */
export function leavingRequests(
  state: TabState,
  pupilId: string,
  note: string,
): readonly SheetRequest[] {
  const row = state.rows.get(pupilId);

  if (row === undefined) {
    return [];
  }

  const area = {
    sheetId: state.sheetId,
    startRow: row,
    endRow: row + 1,
    startColumn: 0,
    endColumn: keysByPosition(state).length,
  };

  return [
    formatArea(area, { backgroundColor: GONE }, 'backgroundColor'),
    ...noteOnName(state, row, note),
  ];
}

/** Gives the row of a pupil who is back its look again. */
export function returningRequests(
  tab: BookTab,
  state: TabState,
  pupil: { readonly id: string; readonly note: string },
): readonly SheetRequest[] {
  const row = state.rows.get(pupil.id);

  if (row === undefined) {
    return [];
  }

  const values = keysByPosition(state).map((key): CellData => {
    const column = tab.columns.find((entry) => entry.key === key);
    const backgroundColor = column === undefined ? undefined : columnLook(column).backgroundColor;

    return backgroundColor === undefined ? {} : { userEnteredFormat: { backgroundColor } };
  });

  return [
    {
      updateCells: {
        start: { sheetId: state.sheetId, rowIndex: row, columnIndex: 0 },
        rows: [{ values }],
        fields: 'userEnteredFormat.backgroundColor',
      },
    },
    ...noteOnName(state, row, pupil.note),
  ];
}
