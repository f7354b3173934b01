import type { ServiceCall } from '../../../local/kernel/fault-plan';
import { answerValue } from '../../../local/school/person-at-work';
import { HEADER_ROWS } from '../../../src/book/tab-layout';
import { ask, decide, lockedWithMark, WRONG } from '../../authority/support/corrections';
import { type Cell, type TinySchool, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const TX1: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };
const pupil = (position: number): Cell => ({ ...TX1, pupil: position });

/** The owner of the book inserts a row above a pupil (or a column, by `dimension`). */
function insert(school: TinySchool, row: number, dimension: 'ROWS' | 'COLUMNS' = 'ROWS'): void {
  const { sheetId } = school.place(TX1);
  const status = school.batch(PEOPLE.owner, school.bookId('6A1'), [
    {
      insertDimension: {
        range: { sheetId, dimension, startIndex: row, endIndex: row + 1 },
        inheritFromBefore: false,
      },
    },
  ]);

  expect(status).toBe(200);
}

/** Does something once, just before the software writes into a spreadsheet the `nth` time in an execution. */
function beforeWrite(act: () => void, nth = 1) {
  let writes = 0;

  return (call: ServiceCall) => {
    writes += call.operation.includes(':batchUpdate') ? 1 : 0;

    if (writes === nth && call.operation.includes(':batchUpdate')) {
      writes += 1;
      act();
    }

    return null;
  };
}

/** What each pupil's cell of the column shows, found by id, wherever the rows have gone. */
function marks(school: TinySchool, key = 'HK1.TX1'): Record<string, string> {
  const { a1 } = school.place({ ...TX1, key });
  const column = /!([A-Z]+)/.exec(a1)?.[1] ?? '';
  const tab = a1.split('!')[0];
  const book = school.bookId('6A1');
  const ids = school.files().readRows(book, `${tab}!B${HEADER_ROWS + 1}:B40`);
  const values = school.files().readRows(book, `${tab}!${column}${HEADER_ROWS + 1}:${column}40`);

  return Object.fromEntries(
    ids.flatMap(([id = ''], position) =>
      id.startsWith('HS') || /\d/.test(id) ? [[id, values[position]?.[0] ?? '']] : [],
    ),
  );
}

const id = (school: TinySchool, position: number) => school.pupilId(pupil(position));

function withMarks(): TinySchool {
  const school = tinySchool();
  school.clock.advance(60_000);
  school.edit(PEOPLE.maths, TX1, [['7', '8', '9']], 'paste');
  school.edit(PEOPLE.maths, pupil(0), [['5'], ['6'], ['7'], ['8']], 'paste');
  school.heartbeat();
  school.clock.advance(5 * 60_000);

  return school;
}

describe('a row inserted between reading and writing (K6, peers 31)', () => {
  it('erases no mark and makes no false entry when a value is put back', () => {
    const school = withMarks();
    school.type(PEOPLE.maths, pupil(2), '11');
    school.heartbeat(beforeWrite(() => insert(school, HEADER_ROWS)));

    expect(marks(school)).toMatchObject({
      [id(school, 0)]: '5',
      [id(school, 1)]: '6',
      [id(school, 2)]: '7',
      [id(school, 3)]: '8',
    });
    school.clock.advance(5 * 60_000);
    school.heartbeat();
    school.clock.advance(61 * 60_000);
    school.heartbeat();

    expect(
      [0, 1, 2, 3].map((position) => school.history(pupil(position)).map(({ meaning }) => meaning)),
    ).toEqual([['enter'], ['enter'], ['enter', 'reject'], ['enter']]);
    expect(marks(school)[id(school, 2)]).toBe('7');
  });

  it('rewrites a half-read value in the row of its pupil', () => {
    const school = withMarks();
    school.rest(PEOPLE.maths, pupil(1), '8,5');
    school.heartbeat(beforeWrite(() => insert(school, HEADER_ROWS)));

    expect(marks(school)).toMatchObject({
      [id(school, 0)]: '5',
      [id(school, 1)]: '8,5',
      [id(school, 2)]: '7',
    });
  });

  it('does not matter when it is a column', () => {
    const school = withMarks();
    const { column } = school.place(TX1);
    school.type(PEOPLE.maths, pupil(2), '11');
    school.heartbeat(beforeWrite(() => insert(school, column, 'COLUMNS')));
    const { sheetId } = school.place(TX1);
    school.batch(PEOPLE.owner, school.bookId('6A1'), [
      {
        deleteDimension: {
          range: { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 },
        },
      },
    ]);

    expect(marks(school)[id(school, 2)]).toBe('7');
    expect(school.history(pupil(2)).map(({ meaning }) => meaning)).toEqual(['enter', 'reject']);
  });

  it('does not carry an approval into the row of another pupil', () => {
    const school = lockedWithMark();
    const before = marks(school);
    answerValue(ask(school));
    const asked = school.pupilId(WRONG);
    answerValue(decide(school, { faults: beforeWrite(() => insert(school, HEADER_ROWS)) }));

    expect(marks(school)).toEqual({ ...before, [asked]: '8' });
    expect(
      school
        .history(WRONG)
        .map(({ meaning }) => meaning)
        .filter((meaning) => ['approve', 'apply'].includes(meaning)),
    ).toEqual(['approve', 'apply']);
    school.clock.advance(5 * 60_000);
    school.heartbeat();
    expect(marks(school)).toEqual({ ...before, [asked]: '8' });
    expect(school.verified()).toBe(true);
  });
});
