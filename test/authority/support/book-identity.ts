import { at, type Cell, type TinySchool, tinySchool } from './school';
import { PEOPLE } from './tiny-tables';

const SHEETS = 'https://sheets.googleapis.com/v4/spreadsheets';

export const TX1: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };

/** The keys by which a book says what it and its parts are. */
export const KEYS = ['so-diem.trang', 'so-diem.cot', 'so-diem.lop', 'so-diem.chinh-thuc'] as const;

/** The tiny school a minute later, so that what is done now is seen as new. */
export function prepared(): TinySchool {
  const school = tinySchool();
  school.clock.advance(60_000);

  return school;
}

/** A request that takes all hints of a key away, or gives them another value. */
export function attackOn(key: string, how: 'delete' | 'relabel'): unknown {
  const filter = { developerMetadataLookup: { metadataKey: key } };

  return how === 'delete'
    ? { deleteDeveloperMetadata: { dataFilter: filter } }
    : {
        updateDeveloperMetadata: {
          dataFilters: [filter],
          developerMetadata: { metadataValue: 'van' },
          fields: 'metadataValue',
        },
      };
}

/** Changes the book as the software itself could: the only way at hints that are the school's own. */
export function asSoftware(school: TinySchool, requests: readonly unknown[]): number {
  return school
    .ownFiles()
    .call('POST', `${SHEETS}/${school.bookId('6A1')}:batchUpdate`, { requests }).status;
}

/** Hints of the school's own in the book: `key=value` with their number. */
export function ownHints(school: TinySchool): Readonly<Record<string, number>> {
  const fields =
    'developerMetadata,sheets(developerMetadata,data(columnMetadata(developerMetadata)))';
  const text = JSON.stringify(school.ownFiles().spreadsheet(school.bookId('6A1'), fields));
  const found = text.match(/"metadataKey":"so-diem\.[a-z-]+","metadataValue":"[^"]*"/g) ?? [];
  const counts: Record<string, number> = {};

  found.forEach((entry) => {
    counts[entry] = (counts[entry] ?? 0) + 1;
  });

  return counts;
}

/** What somebody who may edit the book, but not there, cannot write: maths, names, averages. */
export function intrusions(school: TinySchool): string[] {
  const targets: readonly (readonly [string, Cell, string])[] = [
    ['mark of another subject', TX1, PEOPLE.sport],
    ['name', { ...TX1, key: 'TEN' }, PEOPLE.maths],
    ['pupil id', { ...TX1, key: 'MA' }, PEOPLE.maths],
    ['average', { ...TX1, key: 'HK1.TB' }, PEOPLE.maths],
    ['cover', { ...TX1, tab: 'ren-luyen', key: 'HK1.RL' }, PEOPLE.maths],
  ];

  return targets.flatMap(([what, cell, email]) =>
    school.type(email, cell, '7') === null ? [what] : [],
  );
}

/** Bodies of the mails to the administrators about books. */
export function mails(school: TinySchool): readonly string[] {
  return school.workspace.runtime
    .outbox()
    .filter(({ subject }) => subject.includes('cần xử lí'))
    .map(({ body }) => body);
}

/** Writes texts into cells as the school account. */
export function ownerWrites(
  school: TinySchool,
  at: { readonly sheetId: number; readonly row: number; readonly column: number },
  texts: readonly (readonly string[])[],
): number {
  return school.batch(PEOPLE.owner, school.bookId('6A1'), [
    {
      updateCells: {
        start: { sheetId: at.sheetId, rowIndex: at.row, columnIndex: at.column },
        rows: texts.map((row) => ({
          values: row.map((stringValue) => ({ userEnteredValue: { stringValue } })),
        })),
        fields: 'userEnteredValue',
      },
    },
  ]);
}

const TEST_DATES_SHEET = 17;

/** A column whose filling ends at a known time: test on 16/11/2026, ten working days. */
export const WITH_DEADLINE: Cell = { ...TX1, key: 'HK1.GK' };
/** After that end. */
export const AFTER_DEADLINE = at('2026-12-02T00:04:00');

/** The administrator fixes the date of the mid-term test of maths, and the school goes on to shortly before its end. */
export function beforeDeadline(): TinySchool {
  const school = prepared();
  school.workspace.runtime.edit(
    {
      spreadsheetId: school.files().control,
      sheetId: TEST_DATES_SHEET,
      kind: 'paste',
      range: { startRow: 1, endRow: 2, startColumn: 1, endColumn: 5 },
      values: [['6', 'toan', 'HK1.GK', '16/11/2026']],
    },
    PEOPLE.admin,
  );
  school.heartbeat();
  school.clock.set(at('2026-12-01T23:50:00'));
  school.heartbeat();

  return school;
}
