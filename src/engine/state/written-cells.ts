import type { RawCell } from '../../book/mark-cell';
import { AppError } from '../../kernel/app-error';
import type { HttpPort } from '../../ports/http-port';
import { type Call, mapCall, run } from '../../workspace/call';
import { batchUpdateAndRead, type SheetRequest } from '../../workspace/sheets-calls';
import type { CellPlace } from '../../workspace/value-cell';
import { type ClassBook, READ_BACK_FIELDS, readClassBook } from './class-book';
import type { TabState } from './read-tab';

/** A value on its way into one cell of a book that was read. */
export interface CellWrite {
  readonly tabId: string;
  readonly pupilId: string;
  readonly key: string;
  /** Where the cell stood when the book was read. */
  readonly place: CellPlace;
  /** Writes the value wherever the cell stands. */
  readonly requestAt: (place: CellPlace) => SheetRequest;
}

/** One atomic change of a book. `others`: requests that hit no cell of a pupil. */
export interface BookWrite {
  readonly book: ClassBook;
  readonly cells: readonly CellWrite[];
  readonly others: readonly SheetRequest[];
}

type CellData = GoogleAppsScript.Sheets.Schema.CellData;

/** Rows that move again and again while they are written: somebody is at work, later is better. */
const TRIES = 3;

function titlesOf({ book, cells }: BookWrite): readonly string[] {
  const ids = new Set(cells.map(({ tabId }) => tabId));

  return book.tabs.filter(({ tabId }) => ids.has(tabId)).map(({ title }) => title);
}

/** The call that changes a book, and answers with the tabs that were written into, as they are after it. */
export function writeCall(write: BookWrite): Call<ClassBook> {
  const { book, cells, others } = write;
  const requests = [...others, ...cells.map(({ place, requestAt }) => requestAt(place))];
  const reading = { titles: titlesOf(write), fields: READ_BACK_FIELDS };

  return mapCall(batchUpdateAndRead(book.spreadsheetId, requests, reading), (found) =>
    readClassBook(found, book.known),
  );
}

function keyAt(map: ReadonlyMap<string, number>, position: number): string | null {
  return [...map].find(([, index]) => index === position)?.[0] ?? null;
}

/** Where columns are; of a tab that is not understood any more, by what its headers say. */
function columnsOf({ columns, printed }: TabState): ReadonlyMap<string, number> {
  return columns.size > 0 ? columns : printed;
}

function placeIn(tab: TabState, cell: CellWrite): CellPlace | null {
  const row = tab.rows.get(cell.pupilId);
  const column = columnsOf(tab).get(cell.key);

  return row === undefined || column === undefined ? null : { sheetId: tab.sheetId, row, column };
}

function contentOf({ value, formula }: RawCell): CellData {
  if (formula !== null) {
    return { userEnteredValue: { formulaValue: formula } };
  }

  switch (typeof value) {
    case 'number':
      return { userEnteredValue: { numberValue: value } };
    case 'string':
      return { userEnteredValue: { stringValue: value } };
    case 'boolean':
      return { userEnteredValue: { boolValue: value } };
    default:
      return {};
  }
}

/** What stood where a value landed by mistake: the cell of another pupil, or nothing in a row that is nobody's. */
function bringBack(before: TabState, after: TabState, { place }: CellWrite): SheetRequest {
  const pupilId = keyAt(after.rows, place.row);
  const key = keyAt(columnsOf(after), place.column);
  const isKnown = pupilId !== null && key !== null && before.rows.has(pupilId);
  const content: CellData = isKnown
    ? { ...contentOf(before.cell(pupilId, key)), note: before.note(pupilId, key) }
    : {};

  return {
    updateCells: {
      start: { sheetId: place.sheetId, rowIndex: place.row, columnIndex: place.column },
      rows: [{ values: [content] }],
      fields: 'userEnteredValue,note',
    },
  };
}

interface Displaced {
  readonly write: CellWrite;
  readonly before: TabState;
  readonly after: TabState;
  readonly place: CellPlace;
}

function displacedIn({ book, cells }: BookWrite, after: ClassBook): readonly Displaced[] {
  return cells.flatMap((write): Displaced[] => {
    const before = book.tabs.find(({ tabId }) => tabId === write.tabId);
    const now = after.tabs.find(({ tabId }) => tabId === write.tabId);
    const place = now === undefined ? null : placeIn(now, write);

    if (before === undefined || now === undefined || place === null) {
      throw new AppError('UNKNOWN_PUPIL', { value: write.pupilId, classId: book.classId });
    }

    const isThere = place.row === write.place.row && place.column === write.place.column;

    return isThere ? [] : [{ write, before, after: now, place }];
  });
}

/**
 * Makes sure that every value stands in the cell it was meant for: where rows or columns moved between reading and
 * writing, what was hit by mistake gets back what it held when it was read, and the value goes to its cell. Only then
 * may the ledger tell of it. What somebody types into a cell that was hit, in the second between the two, is lost.
 * @throws AppError UNKNOWN_PUPIL where the row is gone, GOOGLE_UNAVAILABLE where rows go on moving.
 */
export function settleWrite(http: HttpPort, write: BookWrite, after: ClassBook): void {
  let current = write;
  let found = after;

  for (let round = 0; round < TRIES; round += 1) {
    const displaced = displacedIn(current, found);

    if (displaced.length === 0) {
      return;
    }

    const others = displaced.map((item) => bringBack(item.before, item.after, item.write));
    current = {
      book: current.book,
      cells: displaced.map(({ write: cell, place }) => ({ ...cell, place })),
      others,
    };
    found = run(http, writeCall(current));
  }

  if (displacedIn(current, found).length > 0) {
    throw new AppError('GOOGLE_UNAVAILABLE', { status: 409 });
  }
}
