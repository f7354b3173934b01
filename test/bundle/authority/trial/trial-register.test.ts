import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { CLASSES } from '../../../../src/school/tables/classes-table';
import { reseal } from '../../../authority/support/reseal';
import {
  at,
  finishSetUp,
  fromSnapshot,
  installTiny,
  type TinySchool,
  takeSnapshot,
  tinySchool,
} from '../../../authority/support/school';
import { PEOPLE } from '../../../authority/support/tiny-tables';

const OUT = path.join(__dirname, '../../../../build/trial');
const SHEET = 499;
const TITLE = 'Sổ thử';
/** First row of pupils, and the columns of both semesters. */
const ROW = 3;
const FIRST = 3;
const SECOND = 4;
const HOMEROOM = PEOPLE.literature;
const BEAT_MS = 300_000;

beforeAll(() => {
  execFileSync(process.execPath, [path.join(__dirname, 'build-trial.mjs'), OUT]);
});

/** A school founded by the product as it is, whose software is then the one with the register. */
function olderSchool(): TinySchool {
  return fromSnapshot(takeSnapshot(tinySchool().workspace), OUT);
}

function beat(school: TinySchool): void {
  school.clock.advance(BEAT_MS);
  school.heartbeat();
}

function sheetOf(school: TinySchool) {
  return school
    .files()
    .spreadsheet(
      school.bookId('6A1'),
      'sheets(properties(sheetId,title,index),protectedRanges(range,unprotectedRanges,editors))',
    )
    .sheets?.find(({ properties }) => properties?.sheetId === SHEET);
}

function type(school: TinySchool, email: string, column: number, text: string): boolean {
  const range = { startRow: ROW, endRow: ROW + 1, startColumn: column, endColumn: column + 1 };
  const { outcome } = school.workspace.runtime.edit(
    {
      spreadsheetId: school.bookId('6A1'),
      sheetId: SHEET,
      kind: 'type',
      range,
      values: [[text]],
    },
    email,
  );

  return outcome.accepted;
}

function shown(school: TinySchool): readonly string[] {
  return school.files().readRows(school.bookId('6A1'), `'${TITLE}'!A4:E4`)[0] ?? [];
}

function entries(school: TinySchool) {
  return school
    .ledger()
    .filter(({ key }) => key.register === 'so-thu' && key.row !== '')
    .map(({ meaning, newValue, key }) => [meaning, key.column, newValue]);
}

function upgrades(school: TinySchool) {
  return school.ledger().filter(({ commandId }) => commandId.startsWith('edition:'));
}

/** What people do in the register, whichever way the book got it. */
function worksIn(school: TinySchool): void {
  expect(type(school, HOMEROOM, FIRST, 'cờ đỏ')).toBe(true);
  expect(type(school, HOMEROOM, SECOND, 'Lớp phó')).toBe(false);
  expect(type(school, PEOPLE.maths, FIRST, 'Lớp phó')).toBe(false);
  beat(school);

  expect(shown(school)[FIRST]).toBe('Cờ đỏ');
  expect(entries(school)).toEqual([['enter', 'VIEC.1', 'Cờ đỏ']]);

  type(school, HOMEROOM, FIRST, 'Lao công');
  beat(school);

  expect(shown(school)[FIRST]).toBe('Cờ đỏ');
  expect(entries(school)[1]?.[0]).toBe('reject');
}

describe('a register added by a record and a line', () => {
  test('stands in a book that is made new, and is written and judged there', () => {
    const school = installTiny(OUT);
    finishSetUp(school);
    school.heartbeat();

    expect(sheetOf(school)?.properties?.title).toBe(TITLE);
    expect(upgrades(school)).toEqual([]);
    worksIn(school);
  });

  test('comes to a book that exists by the next beat, protected in the same change, with an entry', () => {
    const school = olderSchool();
    const before = school.files().spreadsheet(school.bookId('6A1'), 'sheets(properties)').sheets;
    expect(sheetOf(school)).toBeUndefined();

    beat(school);

    const added = sheetOf(school);
    const whole = added?.protectedRanges?.find(({ range }) => range?.startRowIndex === undefined);
    const block = added?.protectedRanges?.find(({ range }) => range?.startRowIndex === ROW);
    expect(added?.properties?.title).toBe(TITLE);
    expect(whole?.editors?.users).toEqual([PEOPLE.owner]);
    expect(block?.editors?.users).toEqual([HOMEROOM, PEOPLE.owner].sort());
    expect(upgrades(school).map(({ key, data }) => [key.class, data?.added])).toEqual(
      school.table('Lớp').map(([id]) => [id, [{ register: 'so-thu', columns: null }]]),
    );
    expect(school.table('Lớp').map((row) => row[5])).toEqual(school.table('Lớp').map(() => '4'));
    before?.forEach(({ properties }) => {
      const now = school
        .files()
        .spreadsheet(school.bookId('6A1'), 'sheets(properties)')
        .sheets?.find((sheet) => sheet.properties?.sheetId === properties?.sheetId);
      expect(now?.properties?.title).toBe(properties?.title);
    });
    expect(shown(school).slice(1, 3)).toEqual(
      school.files().readRows(school.bookId('6A1'), "'Văn'!B4:C4")[0],
    );
    worksIn(school);
    expect(school.verified()).toBe(true);
  });

  test('comes once: a beat later nothing is added and nothing told', () => {
    const school = olderSchool();
    beat(school);
    const once = upgrades(school).length;
    beat(school);

    expect(upgrades(school)).toHaveLength(once);
  });

  test('is closed by a lock, and what gets past it is put back and told of', () => {
    const school = olderSchool();
    beat(school);
    type(school, HOMEROOM, FIRST, 'Cờ đỏ');
    beat(school);
    const locked = school.person(PEOPLE.principal).command('lock.apply', {
      scope: { classIds: ['6A1'], subjectIds: ['so-thu'] },
      reason: 'Chốt sổ thử',
    });

    expect(locked).toMatchObject({ ok: true, value: { scope: expect.stringContaining(TITLE) } });
    expect(type(school, HOMEROOM, FIRST, 'Lớp phó')).toBe(false);

    expect(
      school.batch(PEOPLE.owner, school.bookId('6A1'), [
        {
          updateCells: {
            start: { sheetId: SHEET, rowIndex: ROW, columnIndex: FIRST },
            rows: [{ values: [{ userEnteredValue: { stringValue: 'Lớp phó' } }] }],
            fields: 'userEnteredValue',
          },
        },
      ]),
    ).toBe(200);
    school.clock.advance(12 * BEAT_MS);
    school.heartbeat();

    expect(shown(school)[FIRST]).toBe('Cờ đỏ');
    expect(entries(school).map(([meaning]) => meaning)).toEqual(['enter', 'reject']);
  });

  test('deleted, it is told of and not made anew', () => {
    const school = olderSchool();
    beat(school);
    school.batch(PEOPLE.owner, school.bookId('6A1'), [{ deleteSheet: { sheetId: SHEET } }]);
    beat(school);

    expect(sheetOf(school)).toBeUndefined();
    expect(JSON.stringify(school.person(PEOPLE.admin).query('health.list', {}))).toContain(
      `thiếu trang “${TITLE}”`,
    );
  });

  test('cut off before the class row knew of it, it is entered no second time', () => {
    const school = olderSchool();
    beat(school);
    const once = upgrades(school).length;
    const column = Object.keys(CLASSES.columns).indexOf('edition');
    const cleared = {
      updateCells: {
        start: { sheetId: CLASSES.sheetId, rowIndex: 1, columnIndex: column },
        rows: [{ values: [{ userEnteredValue: { stringValue: '3' } }] }],
        fields: 'userEnteredValue',
      },
    };
    expect(school.batch(PEOPLE.owner, school.files().control, [cleared])).toBe(200);
    reseal(school);
    expect(school.table('Lớp')[0]?.[column]).toBe('3');
    beat(school);

    expect(school.table('Lớp')[0]?.[column]).toBe('4');
    expect(upgrades(school)).toHaveLength(once);
  });

  test('opens with its semester', () => {
    const school = olderSchool();
    beat(school);
    school.clock.advance(at('2027-01-12T08:00:00') - school.clock.now());
    school.heartbeat();

    expect(type(school, HOMEROOM, SECOND, 'Lớp phó')).toBe(true);
  });
});
