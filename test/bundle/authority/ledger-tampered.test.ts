import { answerValue } from '../../../local/school/person-at-work';
import { writeAccepted } from '../../../src/ledger/accepted-state';
import {
  type Cell,
  fromSnapshot,
  type TinySchool,
  takeSnapshot,
  tinySchool,
} from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const TX1: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };
const HEADS_SHEET = 1;
const ACCEPTED_SHEET = 2;

/** The school account itself writes cells of the ledger workbook. */
function tamper(
  school: TinySchool,
  at: { sheetId: number; row: number; column: number },
  text: string,
): void {
  const cell = text === '' ? {} : { userEnteredValue: { stringValue: text } };
  const status = school.batch(PEOPLE.owner, school.files().ledger, [
    {
      updateCells: {
        start: { sheetId: at.sheetId, rowIndex: at.row, columnIndex: at.column },
        rows: [{ values: [cell] }],
        fields: 'userEnteredValue',
      },
    },
  ]);

  expect(status).toBe(200);
}

function rowOf(school: TinySchool, sheet: string, isIt: (row: readonly string[]) => boolean) {
  const rows = school.files().readRows(school.files().ledger, `'${sheet}'!A1:L400`);
  const row = rows.findIndex(isIt);

  return { row, cells: rows[row] ?? [] };
}

const acceptedRow = (school: TinySchool) =>
  rowOf(school, 'Đã nhận', (row) => row[0] === '6A1' && row[1] === 'toan');
const headRow = (school: TinySchool, chain = '6A1') =>
  rowOf(school, 'Đầu chuỗi', (row) => row[0] === chain);

let made: ReturnType<typeof takeSnapshot> | null = null;

/** A locked school with the marks 7, 8, 6 accepted, an hour after it was last looked at. */
function locked(): TinySchool {
  made = made ?? takeSnapshot(makeLocked().workspace);

  return fromSnapshot(made);
}

function makeLocked(): TinySchool {
  const school = tinySchool();
  school.clock.advance(60_000);
  school.edit(PEOPLE.maths, TX1, [['7', '8', '6']], 'paste');
  school.heartbeat();
  school.clock.advance(60_000);
  answerValue(
    school.person(PEOPLE.principal).command('lock.apply', { scope: {}, reason: 'Chốt sổ' }),
  );
  school.heartbeat();
  school.heartbeat();
  school.clock.advance(61 * 60_000);

  return school;
}

const repairs = (school: TinySchool) =>
  school.ledger().filter(({ meaning, chain }) => meaning === 'repair' && chain === '6A1');

const mails = (school: TinySchool) =>
  school.workspace.runtime
    .outbox()
    .filter(({ body }) => body.includes('Sổ cái vừa bị sửa ngoài phần mềm'));

describe('accepted state that the school account has edited by hand (K2)', () => {
  const edits: readonly [string, (text: string) => string][] = [
    ['a value changed', (text) => text.replace('"7"', '"10"')],
    ['a value taken out', (text) => text.replace('"HK1.TX1":"7",', '')],
    ['the row emptied', () => ''],
    ['the row spoilt', (text) => `${text}x`],
    ['a value added', (text) => text.replace('"HK1.TX1":"7"', '"HK1.CK":"9","HK1.TX1":"7"')],
  ];

  it.each(edits)('writes nothing of it into a locked book: %s', (_what, change) => {
    const school = locked();
    const { row, cells } = acceptedRow(school);
    tamper(school, { sheetId: ACCEPTED_SHEET, row, column: 2 }, change(cells[2] ?? ''));
    school.heartbeat();

    expect(school.shown(TX1)).toBe('7');
    expect(school.shown({ ...TX1, key: 'HK1.CK' })).toBe('');
    expect(school.history(TX1).map(({ meaning }) => meaning)).toEqual(['enter']);
    expect(acceptedRow(school).cells[2]).toBe(cells[2]);
    expect(repairs(school)).toHaveLength(1);
    expect(repairs(school)[0]?.data).toMatchObject({
      cause: 'ledger',
      found: expect.arrayContaining([expect.objectContaining({ tabId: 'toan' })]),
    });
    expect(mails(school).length).toBeGreaterThan(0);
    school.clock.advance(61 * 60_000);
    school.heartbeat();
    expect(repairs(school)).toHaveLength(1);
    expect(school.verified()).toBe(true);
  });

  it('brings back a row that was deleted', () => {
    const school = locked();
    const { row, cells } = acceptedRow(school);
    school.batch(PEOPLE.owner, school.files().ledger, [
      {
        deleteDimension: {
          range: {
            sheetId: ACCEPTED_SHEET,
            dimension: 'ROWS',
            startIndex: row,
            endIndex: row + 1,
          },
        },
      },
    ]);
    school.heartbeat();

    expect(school.shown(TX1)).toBe('7');
    expect(acceptedRow(school).cells[2]).toBe(cells[2]);
    expect(repairs(school)).toHaveLength(1);
  });

  it('does not let a query show the edited value, and a query writes nothing', () => {
    const school = locked();
    const { row, cells } = acceptedRow(school);
    const edited = (cells[2] ?? '').replace('"HK1.TX1":"7",', '');
    tamper(school, { sheetId: ACCEPTED_SHEET, row, column: 2 }, edited);
    // The cell still holds the 7 of the chain: by the edited row it would be waiting.
    expect(school.info(PEOPLE.maths, TX1).unaccepted).toBeNull();
    expect(acceptedRow(school).cells[2]).toBe(edited);
  });

  it('is not fooled by an older row with its older head', () => {
    const school = locked();
    const before = { accepted: acceptedRow(school), head: headRow(school) };
    school.clock.advance(60_000);
    answerValue(
      school.person(PEOPLE.principal).command('lock.release', {
        scope: {},
        reason: 'Bổ sung điểm',
        until: new Date(school.clock.now() + 3_600_000).toISOString(),
      }),
    );
    school.type(PEOPLE.maths, TX1, '9');
    school.heartbeat();
    expect(school.shown(TX1)).toBe('9');
    tamper(
      school,
      { sheetId: ACCEPTED_SHEET, row: before.accepted.row, column: 2 },
      before.accepted.cells[2] ?? '',
    );
    before.head.cells.forEach((text, column) => {
      tamper(school, { sheetId: HEADS_SHEET, row: before.head.row, column }, text);
    });
    school.clock.advance(2 * 3_600_000);
    const entries = school.ledger().length;
    school.heartbeat();

    expect(school.shown(TX1)).toBe('9');
    expect(school.history(TX1).map(({ newValue }) => newValue)).toEqual(['7', '9']);
    expect(school.ledger().length).toBeGreaterThanOrEqual(entries);
  });
});

describe('heads of chains that the school account has edited by hand', () => {
  it.each([
    ['a smaller number of entries', 1, '1'],
    ['another root', 2, 'f'.repeat(64)],
    ['another last entry', 9, 'f'.repeat(64)],
    ['another frontier', 10, 'f'.repeat(64)],
    ['another sheet', 3, '1000'],
    ['nothing at all', 0, ''],
  ])('never write over an entry: %s', (_what, column, text) => {
    const school = locked();
    const entries = school.ledger().filter(({ chain }) => chain === '6A1');
    tamper(school, { sheetId: HEADS_SHEET, row: headRow(school).row, column }, text);
    school.heartbeat();
    const after = school.ledger().filter(({ chain }) => chain === '6A1');

    expect(after.slice(0, entries.length)).toEqual(entries);
    expect(repairs(school)).toHaveLength(1);
    expect(school.verified()).toBe(true);
  });
});

describe('a chain that does not fit itself', () => {
  it('has nothing put into the book from it, and the administrators are told within the day', () => {
    const school = locked();
    const rows = school.files().readRows(school.files().ledger, "'6A1'!A1:K50");
    const row = rows.findIndex((cells) => cells[4]?.includes('HK1.TX1') && cells[3] === 'enter');
    const sheetId = Number(headRow(school).cells[3]);
    tamper(school, { sheetId, row, column: 6 }, '10');
    const { row: at, cells } = acceptedRow(school);
    tamper(
      school,
      { sheetId: ACCEPTED_SHEET, row: at, column: 2 },
      (cells[2] ?? '').replace('"7"', '"10"'),
    );
    school.heartbeat();

    expect(school.shown(TX1)).toBe('7');
    const told = school.workspace.runtime
      .outbox()
      .filter(({ body }) => body.includes('Sổ cái của 6A1'));
    expect(told.length).toBeGreaterThan(0);
  });

  it('is found by the daily slices although nothing else touches it', () => {
    const school = locked();
    const rows = school.files().readRows(school.files().ledger, "'7A1'!A1:K50");
    const sheetId = Number(headRow(school, '7A1').cells[3]);
    tamper(school, { sheetId, row: 1, column: 7 }, `${rows[1]?.[7] ?? ''} x`);

    for (let beat = 0; beat < 12; beat += 1) {
      school.clock.advance(31 * 60_000);
      school.heartbeat();
    }

    const told = school.workspace.runtime
      .outbox()
      .filter(({ body }) => body.includes('Sổ cái của 7A1'));
    expect(told.length).toBeGreaterThan(0);
  });
});

it('writes an accepted state the same way whoever makes it', () => {
  expect(writeAccepted({ b: {}, a: { y: '1', x: '2' } })).toBe('{"a":{"x":"2","y":"1"}}');
});
