import type { Cell, TinySchool } from './school';
import { sharedSchool, tinySchool } from './school';
import { PEOPLE } from './tiny-tables';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;

const SHEETS = 'https://sheets.googleapis.com/v4/spreadsheets';
const MINUTE = 60_000;
/** More than a day: the look of every cell is read again. */
export const DAY = 25 * 60 * MINUTE;

/** The column the examples are about: regular mark 1 of mathematics, class 6A1. */
export const MARK: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };

/** The grid range of `rows` cells below and at a cell. */
export function rangeAt(school: TinySchool, cell: Cell, rows = 1, columns = 1) {
  const { sheetId, row, column } = school.place(cell);

  return {
    sheetId,
    startRowIndex: row,
    endRowIndex: row + rows,
    startColumnIndex: column,
    endColumnIndex: column + columns,
  };
}

/** A school with accepted marks 5; 8,5; 7 … in the column, looked at so often that beats are quiet. */
export const schoolWithMarks = sharedSchool('tiny-marked', () => {
  const school = tinySchool();
  const marks = ['5', '8,5', '7', '9'].map((mark) => [mark]);
  school.clock.advance(MINUTE);
  school.edit(PEOPLE.maths, MARK, marks, 'paste');
  beats(school, 3);

  return school;
});

/** The next `count` beats, a minute apart. */
export function beats(school: TinySchool, count = 1): void {
  for (let beat = 0; beat < count; beat += 1) {
    school.clock.advance(MINUTE);
    school.heartbeat();
  }
}

/** What somebody does to a book over the API: HTTP status. */
export function does(school: TinySchool, who: string, ...requests: Request[]): number {
  school.clock.advance(MINUTE);

  return school.batch(who, school.bookId(MARK.classId), requests);
}

/** Part of the book as Google tells it to the school. */
export function bookPart(school: TinySchool, fields: string, range?: string): Spreadsheet {
  const ranges = range === undefined ? '' : `&ranges=${encodeURIComponent(range)}`;
  const { bytes } = school
    .files()
    .call(
      'GET',
      `${SHEETS}/${school.bookId(MARK.classId)}?fields=${encodeURIComponent(fields)}${ranges}`,
    );

  return JSON.parse(bytes.toString('utf8')) as Spreadsheet;
}

/** One cell of the book with everything that is displayed of it. */
export function cellPart(school: TinySchool, cell: Cell) {
  const fields =
    'sheets(data(rowData(values(formattedValue,note,userEnteredFormat,dataValidation,textFormatRuns))))';
  const found = bookPart(school, fields, school.place(cell).a1);

  return found.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0] ?? {};
}

/** Entries of repairs of the display, in order. */
export function repairs(school: TinySchool) {
  return school
    .ledger()
    .filter(({ meaning, data }) => meaning === 'repair' && data?.cause === 'display');
}

/** Mails to administrators about the display. */
export function mails(school: TinySchool) {
  return school.workspace.runtime.outbox().filter(({ subject }) => subject.includes('trình bày'));
}

/** Expects that nothing more is found, changed or entered, a day later too. */
export function staysSo(school: TinySchool): void {
  const before = repairs(school).length;
  school.clock.advance(DAY);
  school.heartbeat();
  beats(school, 2);

  expect(repairs(school)).toHaveLength(before);
}
