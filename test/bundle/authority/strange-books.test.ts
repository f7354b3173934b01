import { answerValue } from '../../../local/school/person-at-work';
import { type Cell, type TinySchool, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const TX1: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };
const VAN: Cell = { ...TX1, tab: 'van' };

function entered(school: TinySchool, cell: Cell): string[] {
  return school.history(cell).map(({ newValue }) => newValue);
}

function prepared(): TinySchool {
  const school = tinySchool();
  school.clock.advance(60_000);

  return school;
}

const mails = (school: TinySchool): readonly string[] =>
  school.workspace.runtime
    .outbox()
    .filter(({ subject }) => subject.includes('cần xử lí'))
    .map(({ body }) => body);

describe('a class book that is not as it was', () => {
  it('is read on when a tab was renamed', () => {
    const school = prepared();
    const { sheetId } = school.place(TX1);
    const status = school.batch(PEOPLE.owner, school.bookId('6A1'), [
      { updateSheetProperties: { properties: { sheetId, title: 'Toán học' }, fields: 'title' } },
    ]);
    school.type(PEOPLE.maths, TX1, '8');
    school.heartbeat();

    expect(status).toBe(200);
    expect(entered(school, TX1)).toEqual(['8']);
  });

  it('is read on when columns and rows were moved by the owner', () => {
    const school = prepared();
    const { sheetId, row, column } = school.place(TX1);
    const status = school.batch(PEOPLE.owner, school.bookId('6A1'), [
      {
        insertDimension: {
          range: { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 },
        },
      },
    ]);
    school.heartbeat();
    const typed = school.workspace.runtime.edit(
      {
        spreadsheetId: school.bookId('6A1'),
        sheetId,
        kind: 'type',
        range: {
          startRow: row,
          endRow: row + 1,
          startColumn: column + 1,
          endColumn: column + 2,
        },
        values: [['8']],
      },
      PEOPLE.maths,
    );
    school.clock.advance(60_000);
    school.heartbeat();

    expect(status).toBe(200);
    expect(typed.outcome.accepted).toBe(true);
    expect(entered(school, TX1)).toEqual(['8']);
  });

  it('is judged without a tab that was deleted, and the administrators are told once', () => {
    const school = prepared();
    const { sheetId } = school.place(VAN);
    school.batch(PEOPLE.owner, school.bookId('6A1'), [{ deleteSheet: { sheetId } }]);
    school.type(PEOPLE.maths, TX1, '8');
    school.heartbeat();
    school.clock.advance(3_700_000);
    school.heartbeat();

    expect(entered(school, TX1)).toEqual(['8']);
    expect(mails(school)).toEqual([expect.stringContaining('thiếu trang “Văn”')]);
  });

  it('loses no mark of a tab that was deleted (peers 29)', () => {
    const school = prepared();
    school.type(PEOPLE.literature, VAN, '9');
    school.heartbeat();
    const { sheetId } = school.place(VAN);
    school.clock.advance(60_000);
    school.batch(PEOPLE.owner, school.bookId('6A1'), [{ deleteSheet: { sheetId } }]);
    school.heartbeat();

    expect(entered(school, VAN)).toEqual(['9']);
  });

  it('accepts nothing for an id that stands in two rows, and names it', () => {
    const school = prepared();
    const { sheetId, row } = school.place(TX1);
    const id = school.pupilId(TX1);
    school.batch(PEOPLE.owner, school.bookId('6A1'), [
      {
        updateCells: {
          start: { sheetId, rowIndex: row + 1, columnIndex: 1 },
          rows: [{ values: [{ userEnteredValue: { stringValue: id } }] }],
          fields: 'userEnteredValue',
        },
      },
    ]);
    school.type(PEOPLE.maths, TX1, '8');
    school.type(PEOPLE.maths, { ...TX1, pupil: 2 }, '7');
    school.heartbeat();

    expect(entered(school, TX1)).toEqual([]);
    expect(entered(school, { ...TX1, pupil: 2 })).toEqual(['7']);
    expect(mails(school)[0]).toContain(id);
  });

  it('is not official as a copy: told so in the cell, never accepted, never locked (peers 32)', () => {
    const school = prepared();
    const { bytes } = school
      .files()
      .call('POST', `https://www.googleapis.com/drive/v3/files/${school.bookId('6A1')}/copy`, {
        name: 'Bản sao của Sổ điểm 6A1',
      });
    const { id } = JSON.parse(bytes.toString('utf8')) as { id: string };
    const { sheetId, row, column } = school.place(TX1);
    school.batch(PEOPLE.owner, id, [
      {
        updateCells: {
          start: { sheetId, rowIndex: row, columnIndex: column },
          rows: [{ values: [{ userEnteredValue: { numberValue: 10 } }] }],
          fields: 'userEnteredValue',
        },
      },
    ]);
    school.heartbeat();
    const info = answerValue(
      school.person(PEOPLE.maths).cell({ spreadsheetId: id, sheetId, row, column }),
    );

    expect(info).toMatchObject({ kind: 'copy', classId: '6A1', mayWrite: false });
    expect(entered(school, TX1)).toEqual([]);
  });

  it.each([
    ['a file that does not exist', 'khong-co'],
    ['what is no id at all', '../x'],
  ])('tells nothing of %s', (_what, spreadsheetId) => {
    const answer = prepared()
      .person(PEOPLE.maths)
      .cell({ spreadsheetId, sheetId: 0, row: 0, column: 0 });

    expect(answer.ok ? answer.value.kind : answer.code).toMatch(/outside|BAD_INPUT/);
  });

  it('explains averages, names and headers as what nobody writes', () => {
    const school = prepared();
    const kind = (key: string, row: number): string => {
      const { sheetId, column } = school.place({ ...TX1, key });

      return answerValue(
        school.person(PEOPLE.maths).cell({
          spreadsheetId: school.bookId('6A1'),
          sheetId,
          row,
          column,
        }),
      ).kind;
    };

    expect([kind('HK1.TB', 3), kind('TEN', 3), kind('HK1.TX1', 2), kind('HK1.TX1', 3)]).toEqual([
      'computed',
      'pupil',
      'header',
      'mark',
    ]);
  });
});
