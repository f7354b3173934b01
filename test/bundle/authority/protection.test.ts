import { type Cell, type TinySchool, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const REFUSED = /view-only access|protected cell|không|permission/i;
const BATCH = 'https://sheets.googleapis.com/v4/spreadsheets';

const cell = (tab: string, key: string): Cell => ({ classId: '6A1', tab, key, pupil: 1 });
const CELLS = {
  'own open mark': cell('toan', 'HK1.TX1'),
  'mark of a semester that has not begun': cell('toan', 'HK2.TX1'),
  'mark of another subject': cell('van', 'HK1.TX1'),
  'mark of a subject with two teachers': cell('khtn', 'HK1.GK'),
  'subject nobody is assigned to': cell('tin', 'HK1.TX1'),
  number: cell('toan', 'STT'),
  'pupil id': cell('toan', 'MA'),
  name: cell('toan', 'TEN'),
  average: cell('toan', 'HK1.TB'),
  'year average': cell('toan', 'CN.TB'),
  'note column': cell('toan', 'GHICHU'),
  training: cell('ren-luyen', 'HK1.RL'),
  attendance: cell('chuyen-can', 'VANG.10.P'),
} as const;

/** Who may write what; everything else nobody may. */
const MAY: Readonly<Record<string, readonly (keyof typeof CELLS)[]>> = {
  maths: ['own open mark'],
  literature: ['mark of another subject', 'training', 'attendance'],
  science: ['mark of a subject with two teachers'],
  sport: [],
  principal: [],
  deputy: [],
  admin: [],
  office: [],
  inspector: [],
  stranger: [],
};

const TABLE = Object.entries(MAY).flatMap(([who, may]) =>
  (Object.keys(CELLS) as (keyof typeof CELLS)[]).map((what) => ({
    who: who as keyof typeof PEOPLE,
    what,
    allowed: may.includes(what),
  })),
);

describe('a class book', () => {
  let school: TinySchool;

  beforeAll(() => {
    school = tinySchool();
  });

  it.each(TABLE)('lets $who write the $what: $allowed', ({ who, what, allowed }) => {
    const target = CELLS[what];
    const email = PEOPLE[who];
    const before = school.shown(target);
    const ways = {
      typing: school.type(email, target, '7') === null,
      paste: school.edit(email, target, [['7']], 'paste') === null,
      fill: school.edit(email, target, [['7']], 'fill') === null,
      rest: school.rest(email, target, 7) === 200,
      clear: school.edit(email, target, [['']], 'clear') === null,
    };

    expect(ways).toEqual({
      typing: allowed,
      paste: allowed,
      fill: allowed,
      rest: allowed,
      clear: allowed,
    });
    expect(allowed || school.shown(target) === before).toBe(true);
  });

  it('refuses a paste whole that reaches beyond the own block (peers 17)', () => {
    const wide = school.edit(PEOPLE.maths, cell('toan', 'HK1.CK'), [['7', '8', '9']], 'paste');

    expect(wide).toMatch(REFUSED);
    expect(school.shown(cell('toan', 'HK1.CK'))).toBe('');
  });

  const STRUCTURE = [
    ['renaming a tab', { kind: 'renameTab', title: 'Khác' }],
    ['deleting a tab', { kind: 'deleteTab' }],
    ['deleting rows', { kind: 'deleteRows', start: 4, count: 1 }],
    ['inserting rows', { kind: 'insertRows', start: 4, count: 1 }],
    ['deleting columns', { kind: 'deleteColumns', start: 4, count: 1 }],
    ['inserting columns', { kind: 'insertColumns', start: 4, count: 1 }],
  ] as const;

  it.each(STRUCTURE)('refuses %s by a teacher', (_what, act) => {
    const { sheetId } = school.place(CELLS['own open mark']);
    const spreadsheetId = school.bookId('6A1');
    const outcome = school.workspace.sheets.applyStructureEdit(
      { spreadsheetId, sheetId, ...act } as never,
      PEOPLE.maths,
    );

    expect(outcome.accepted).toBe(false);
  });

  it.each([
    ['taking a protection away', { deleteProtectedRange: { protectedRangeId: 102000 } }],
    ['deleting the tab', { deleteSheet: { sheetId: 102 } }],
    [
      'writing beyond the block in one batch with an allowed cell',
      {
        updateCells: {
          start: { sheetId: 102, rowIndex: 4, columnIndex: 2 },
          rows: [{ values: [{ userEnteredValue: { stringValue: 'x' } }] }],
          fields: 'userEnteredValue',
        },
      },
    ],
  ])('refuses %s over the API', (_what, request) => {
    const { sheetId } = school.place(CELLS['own open mark']);
    const text = JSON.stringify(request).replace(/"sheetId":102/g, `"sheetId":${sheetId}`);
    const { status } = school
      .files(PEOPLE.maths)
      .call('POST', `${BATCH}/${school.bookId('6A1')}:batchUpdate`, {
        requests: [JSON.parse(text.replace('102000', String(sheetId * 1000)))],
      });

    expect(status).toBe(400);
  });

  it.each(['maths', 'principal', 'admin', 'office', 'inspector', 'stranger'] as const)(
    'keeps %s from writing the ledger and the school tables',
    (who) => {
      const write = (id: string, range: string): number =>
        school
          .files(PEOPLE[who])
          .call('PUT', `${BATCH}/${id}/values/${encodeURIComponent(range)}?valueInputOption=RAW`, {
            range,
            values: [['x']],
          }).status;
      const { ledger, control } = school.files();

      expect([400, 403, 404]).toContain(write(ledger, "'6A1'!A2"));
      expect([400, 403, 404]).toContain(write(ledger, "'Đã nhận'!C2"));
      expect([400, 403, 404]).toContain(write(control, "'Vai trò'!C2"));
      expect([400, 403, 404]).toContain(write(control, "'Đề nghị sửa điểm'!C2"));
      expect([400, 403, 404]).toContain(write(control, "'Khóa sổ'!B2"));
    },
  );

  it('gives each person the files of the role table and no more', () => {
    const read = (who: keyof typeof PEOPLE, id: string): boolean =>
      school.files(PEOPLE[who]).call('GET', `${BATCH}/${id}?fields=spreadsheetId`).status === 200;
    const { ledger, control } = school.files();
    const [one, other] = [school.bookId('6A1'), school.bookId('7A1')];
    const table = (['maths', 'principal', 'office', 'inspector', 'stranger'] as const).map(
      (who) => [who, read(who, one), read(who, other), read(who, control), read(who, ledger)],
    );

    expect(table).toEqual([
      ['maths', true, false, false, false],
      ['principal', true, true, true, true],
      ['office', true, true, true, false],
      ['inspector', true, true, true, true],
      ['stranger', false, false, false, false],
    ]);
  });

  it('brings back a protection the owner took away, and tells of it once', () => {
    const own = tinySchool();
    const { sheetId } = own.place(CELLS['own open mark']);
    own.clock.advance(60_000);
    own.batch(PEOPLE.owner, own.bookId('6A1'), [
      { deleteProtectedRange: { protectedRangeId: sheetId * 1000 } },
    ]);
    expect(own.type(PEOPLE.sport, CELLS.name, 'x')).toBeNull();
    own.heartbeat();
    own.heartbeat();

    expect(own.type(PEOPLE.sport, CELLS.name, 'y')).toMatch(REFUSED);
    // The name is put right by an entry of its own.
    const repairs = own.ledger().filter(({ meaning }) => meaning === 'repair');
    expect(repairs.map(({ commandId }) => commandId.replace(/-.*/, '')).sort()).toEqual([
      'bao',
      'ten',
    ]);
  });

  it('takes a protection away that a teacher made to keep her colleague out', () => {
    const own = tinySchool();
    const target = CELLS['mark of a subject with two teachers'];
    const { sheetId, row, column } = own.place(target);
    own.clock.advance(60_000);
    const range = {
      sheetId,
      startRowIndex: row,
      endRowIndex: row + 1,
      startColumnIndex: column,
      endColumnIndex: column + 1,
    };
    const status = own.batch(PEOPLE.science, own.bookId('6A1'), [
      {
        addProtectedRange: {
          protectedRange: { range, editors: { users: [PEOPLE.science, PEOPLE.owner] } },
        },
      },
    ]);
    own.heartbeat();

    expect([200, 400]).toContain(status);
    expect(own.type('bao@hoamai.edu.vn', target, '6')).toBeNull();
  });

  it('accepts nothing from a copy of a tab, which is writable for whoever made it', () => {
    const own = tinySchool();
    const { sheetId, row, column } = own.place(CELLS['mark of another subject']);
    own.clock.advance(60_000);
    const made = own.batch(PEOPLE.owner, own.bookId('6A1'), [
      { duplicateSheet: { sourceSheetId: sheetId, insertSheetIndex: 0, newSheetId: 777 } },
      {
        updateCells: {
          start: { sheetId: 777, rowIndex: row, columnIndex: column },
          rows: [{ values: [{ userEnteredValue: { numberValue: 10 } }] }],
          fields: 'userEnteredValue',
        },
      },
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataKey: 'so-diem.trang',
            metadataValue: 'van',
            location: { sheetId: 777 },
            visibility: 'DOCUMENT',
          },
        },
      },
    ]);
    own.heartbeat();

    expect(made).toBe(200);
    expect(own.history(CELLS['mark of another subject'])).toEqual([]);
  });
});
