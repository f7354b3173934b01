import { answerValue } from '../../../local/school/person-at-work';
import { HEADER_ROWS, PUPIL_COLUMNS } from '../../../src/book/tab-layout';
import { type Cell, type TinySchool, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;

const MINUTE = 60_000;
const SCOPE = { classIds: ['6A1'], subjectIds: ['van'] };
const CLOSED: Cell = { classId: '6A1', tab: 'van', key: 'HK1.TX1', pupil: 0 };
const OPEN: Cell = { ...CLOSED, tab: 'toan' };

/** Five minutes pass, the beat comes; answers what Sheets said of the book of 6A1. */
function beat(school: TinySchool, minutes = 5): readonly Spreadsheet[] {
  const bookId = school.bookId('6A1');
  const dispatch = jest.spyOn(school.workspace.router, 'dispatch');
  school.clock.advance(minutes * MINUTE);
  school.heartbeat();
  const answers = dispatch.mock.calls.flatMap(([{ url }], position) => {
    const result = dispatch.mock.results[position]?.value as { body: Uint8Array };
    const isRead = url.includes(bookId) && /fields=/.test(url) && url.includes('spreadsheets/');

    return isRead && !url.includes(':batchUpdate') && !url.includes('/revisions')
      ? [JSON.parse(Buffer.from(result.body).toString('utf8')) as Spreadsheet]
      : [];
  });
  dispatch.mockRestore();

  return answers;
}

/** Values of people that were read in a tab. */
function marksRead(answers: readonly Spreadsheet[], sheetId: number): number {
  const blocks = answers
    .flatMap(({ sheets = [] }) => sheets)
    .filter(({ properties }) => properties?.sheetId === sheetId)
    .flatMap(({ data = [] }) => data);

  return blocks.flatMap(({ startRow = 0, startColumn = 0, rowData = [] }) =>
    rowData.flatMap(({ values = [] }, down) =>
      values.filter(
        ({ userEnteredValue }, right) =>
          userEnteredValue !== undefined &&
          startRow + down >= HEADER_ROWS &&
          startColumn + right >= PUPIL_COLUMNS.length,
      ),
    ),
  ).length;
}

function lock(school: TinySchool): void {
  answerValue(
    school.person(PEOPLE.principal).command('lock.apply', { scope: SCOPE, reason: 'khóa môn' }),
  );
}

function release(school: TinySchool): void {
  const until = new Date(school.clock.now() + 60 * MINUTE).toISOString();

  answerValue(
    school
      .person(PEOPLE.principal)
      .command('lock.release', { scope: SCOPE, reason: 'mở môn', until }),
  );
}

/** A register with a mark, locked, and looked at after that. */
function withClosedRegister(): TinySchool {
  const school = tinySchool();
  beat(school);
  school.type(PEOPLE.literature, CLOSED, '6,5');
  beat(school);
  lock(school);
  beat(school);
  beat(school);

  return school;
}

const meanings = (school: TinySchool, cell: Cell): readonly string[] =>
  school.history(cell).map(({ meaning }) => meaning);

describe('a look at a changed book of which a register is closed', () => {
  it('reads what people wrote in the open registers and nothing of the closed one', () => {
    const school = withClosedRegister();
    school.type(PEOPLE.maths, OPEN, '8');
    const answers = beat(school);

    expect(marksRead(answers, school.place(OPEN).sheetId)).toBe(1);
    expect(marksRead(answers, school.place(CLOSED).sheetId)).toBe(0);
    expect(school.history(OPEN).map(({ actor, newValue }) => [actor, newValue])).toEqual([
      [PEOPLE.maths, '8'],
    ]);
    expect(school.ledger().filter(({ meaning }) => meaning === 'repair')).toEqual([]);
  });

  it('finds a value that a foreign hand wrote into the closed one within the hour, and names nobody', () => {
    const school = withClosedRegister();
    expect(school.rest(PEOPLE.owner, CLOSED, 9)).toBe(200);
    school.type(PEOPLE.maths, OPEN, '8');
    beat(school);

    expect(school.shown(CLOSED)).toBe('9');

    for (let round = 0; round < 12; round += 1) {
      school.type(PEOPLE.maths, { ...OPEN, pupil: 1 }, `${round % 10}`);
      beat(school);
    }

    expect(school.shown(CLOSED)).toBe('6,5');
    expect(meanings(school, CLOSED)).toEqual(['enter', 'reject']);
    expect(school.history(CLOSED)[1]?.actor).toBe('không rõ');
    expect(school.ledger().some(({ meaning }) => meaning === 'foreign')).toBe(true);
  });

  it('reads a register that was closed since the last look once more: what was typed in time is accepted', () => {
    const school = withClosedRegister();
    release(school);
    beat(school);
    beat(school);
    school.type(PEOPLE.literature, CLOSED, '7');
    school.clock.advance(MINUTE);
    lock(school);
    beat(school);

    expect(school.history(CLOSED).map(({ actor, newValue }) => [actor, newValue])).toEqual([
      [PEOPLE.literature, '6,5'],
      [PEOPLE.literature, '7'],
    ]);
  });

  it('reads one that was opened and closed again between two looks', () => {
    const school = withClosedRegister();
    release(school);
    school.clock.advance(MINUTE);
    school.type(PEOPLE.literature, CLOSED, '7');
    school.clock.advance(MINUTE);
    lock(school);
    beat(school);

    expect(meanings(school, CLOSED)).toEqual(['enter', 'change']);
    expect(school.shown(CLOSED)).toBe('7');
  });

  it('reads the closed one at once where somebody has been at its protection', () => {
    const school = withClosedRegister();
    const bookId = school.bookId('6A1');
    const { sheetId } = school.place(CLOSED);
    const { sheets = [] } = school
      .files()
      .spreadsheet(bookId, 'sheets(properties(sheetId),protectedRanges(protectedRangeId))');
    const sheet = sheets.find(({ properties }) => properties?.sheetId === sheetId);
    const requests = (sheet?.protectedRanges ?? []).map(({ protectedRangeId }) => ({
      deleteProtectedRange: { protectedRangeId },
    }));
    expect(school.batch(PEOPLE.owner, bookId, requests)).toBe(200);
    expect(school.type(PEOPLE.literature, CLOSED, '9')).toBeNull();
    beat(school);

    expect(school.shown(CLOSED)).toBe('6,5');
    expect(meanings(school, CLOSED)).toEqual(['enter', 'reject']);
    expect(school.type(PEOPLE.literature, CLOSED, '9')).toMatch(/protected/);
  });

  it.each([
    [
      'is renamed',
      (sheetId: number) => ({
        updateSheetProperties: { properties: { sheetId, title: 'Văn cũ' }, fields: 'title' },
      }),
    ],
    ['is deleted', (sheetId: number) => ({ deleteSheet: { sheetId } })],
  ])('still judges the open ones where the closed one %s', (_what, request) => {
    const school = withClosedRegister();
    const { sheetId } = school.place(CLOSED);
    school.type(PEOPLE.maths, OPEN, '8');
    expect(school.batch(PEOPLE.owner, school.bookId('6A1'), [request(sheetId)])).toBe(200);
    beat(school);

    expect(meanings(school, OPEN)).toEqual(['enter']);
  });

  it('puts a forged note of the closed one away at once', () => {
    const school = withClosedRegister();
    const { sheetId, row, column } = school.place(CLOSED);
    const added = school.batch(PEOPLE.owner, school.bookId('6A1'), [
      {
        updateCells: {
          start: { sheetId, rowIndex: row, columnIndex: column },
          rows: [{ values: [{ note: 'Đã duyệt theo PĐN 1' }] }],
          fields: 'note',
        },
      },
    ]);
    beat(school);

    expect(added).toBe(200);
    expect(school.note(CLOSED)).toBe('');
    expect(school.shown(CLOSED)).toBe('6,5');
  });
});
