import { mails, ownerWrites, prepared, TX1 } from '../../../authority/support/book-identity';
import type { Cell, TinySchool } from '../../../authority/support/school';
import { PEOPLE } from '../../../authority/support/tiny-tables';

const SECOND: Cell = { ...TX1, pupil: 1 };
const THIRD: Cell = { ...TX1, pupil: 2 };
const entered = (school: TinySchool, cell: Cell): string[] =>
  school.history(cell).map(({ newValue }) => newValue);

function withMarks(): TinySchool {
  const school = prepared();
  school.edit(PEOPLE.maths, TX1, [['9'], ['5'], ['7']], 'paste');
  school.heartbeat();
  school.clock.advance(60_000);

  return school;
}

describe('rows whose pupil nobody can tell (K6)', () => {
  it('never give the marks of one pupil to another when ids were exchanged (peers 19)', () => {
    const school = withMarks();
    const { sheetId, row } = school.place(TX1);
    const [one, other] = [school.pupilId(TX1), school.pupilId(SECOND)];
    ownerWrites(school, { sheetId, row, column: 1 }, [[other], [one]]);
    school.type(PEOPLE.maths, THIRD, '6');
    school.heartbeat();

    expect([entered(school, TX1), entered(school, SECOND)]).toEqual([['9'], ['5']]);
    expect(entered(school, THIRD)).toEqual(['7', '6']);
    expect([school.shown(TX1)[0], school.shown(SECOND)[0]]).toEqual(['9', '5']);
    expect(school.type(PEOPLE.maths, TX1, '10')).not.toBeNull();
    expect(school.type(PEOPLE.maths, THIRD, '8')).toBeNull();
    expect(mails(school)[0]).toContain(`dòng ${row + 1} (${other} Bùi Gia An)`);

    ownerWrites(school, { sheetId, row, column: 1 }, [[one], [other]]);
    school.clock.advance(60_000);
    school.heartbeat();
    expect(school.type(PEOPLE.maths, TX1, '10')).toBeNull();
  });

  it('are closed where an id is none of the class', () => {
    const school = withMarks();
    const { sheetId, row } = school.place(TX1);
    ownerWrites(school, { sheetId, row, column: 1 }, [['HS999']]);
    school.heartbeat();

    expect(entered(school, TX1)).toEqual(['9']);
    expect(school.type(PEOPLE.maths, TX1, '10')).not.toBeNull();
    expect(mails(school)[0]).toContain('HS999');
  });

  it('are told of by line where an id stands twice (peers 26)', () => {
    const school = withMarks();
    const { sheetId, row } = school.place(TX1);
    ownerWrites(school, { sheetId, row: row + 1, column: 1 }, [[school.pupilId(TX1)]]);
    school.heartbeat();

    expect([entered(school, TX1), entered(school, SECOND)]).toEqual([['9'], ['5']]);
    expect(mails(school)[0]).toContain(`dòng ${row + 1} `);
    expect(mails(school)[0]).toContain(`dòng ${row + 2} `);
  });

  it('are missed when they are deleted, and keep what was accepted', () => {
    const school = withMarks();
    const { sheetId, row } = school.place(SECOND);
    school.batch(PEOPLE.owner, school.bookId('6A1'), [
      {
        deleteDimension: {
          range: { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 },
        },
      },
    ]);
    school.heartbeat();

    expect([entered(school, SECOND), entered(school, THIRD)]).toEqual([['5'], ['7']]);
    expect(mails(school)[0]).toContain(`thiếu dòng của ${school.pupilId(SECOND)}`);
  });

  it('follow their pupils when the whole rows were sorted', () => {
    const school = withMarks();
    const { sheetId, row } = school.place(TX1);
    const range = { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 };
    school.batch(PEOPLE.owner, school.bookId('6A1'), [
      { moveDimension: { source: range, destinationIndex: row + 3 } },
    ]);
    school.heartbeat();

    expect([TX1, SECOND, THIRD].map((cell) => entered(school, cell))).toEqual([
      ['9'],
      ['5'],
      ['7'],
    ]);
    expect(mails(school)).toEqual([]);
  });

  it('leave a blank row between them closed', () => {
    const school = withMarks();
    const { sheetId, row } = school.place(SECOND);
    school.batch(PEOPLE.owner, school.bookId('6A1'), [
      {
        insertDimension: {
          range: { sheetId, dimension: 'ROWS', startIndex: row, endIndex: row + 1 },
        },
      },
    ]);
    school.heartbeat();

    expect(school.type(PEOPLE.maths, SECOND, '3')).not.toBeNull();
    expect(school.type(PEOPLE.maths, THIRD, '6')).toBeNull();
    school.clock.advance(60_000);
    school.heartbeat();
    expect(entered(school, SECOND)).toEqual(['5', '6']);
  });
});
