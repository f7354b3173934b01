import type { ServiceCall } from '../../../local/kernel/fault-plan';
import { answerValue } from '../../../local/school/person-at-work';
import { HEADER_ROWS } from '../../../src/book/tab-layout';
import { fromSnapshot, type TinySchool, takeSnapshot } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';
import { change, changed, MOVE, mathsCell } from './pupils/roster-school';
import {
  beat,
  fillMarks,
  fillTraining,
  resultsSchool,
  summaryOf,
  WHO,
} from './results/results-school';

/** The school account puts a row or column into a tab of 6A1. */
function insert(
  school: TinySchool,
  sheetId: number,
  at: { dimension: string; index: number },
): void {
  const { dimension, index } = at;
  const range = { sheetId, dimension, startIndex: index, endIndex: index + 1 };

  expect(
    school.batch(PEOPLE.owner, school.bookId('6A1'), [
      { insertDimension: { range, inheritFromBefore: false } },
    ]),
  ).toBe(200);
}

/** Does something once, just before the books are written: the first write of a command is its row in control. */
function beforeBooksAreWritten(act: () => void): {
  readonly faults: (call: ServiceCall) => null;
  readonly isDone: () => boolean;
} {
  let writes = 0;

  return {
    isDone: () => writes > 1,
    faults: ({ operation }) => {
      writes += operation.includes(':batchUpdate') ? 1 : 0;

      if (writes === 2 && operation.includes(':batchUpdate')) {
        act();
      }

      return null;
    },
  };
}

const snapshot = (() => {
  const school = resultsSchool();
  ['6A1', '6A2'].forEach((classId) => {
    fillMarks(school, { classId, term: 1 }, (_, pupil) => String(5 + pupil));
    fillTraining(school, { classId, term: 1 });
  });
  beat(school);

  return takeSnapshot(school.workspace);
})();
const filled = (): TinySchool => fromSnapshot(snapshot);

/** Marks of the first semester in the book of 6A1, by pupil id, wherever the rows are. */
function marksOf6A1(school: TinySchool): Record<string, string> {
  const book = school.bookId('6A1');
  const rows = school.files().readRows(book, `'Toán'!B${HEADER_ROWS + 1}:D20`);

  return Object.fromEntries(
    rows.flatMap(([id = '', , mark = '']) => (id === '' ? [] : [[id, mark]])),
  );
}

describe('what moves between reading and writing (K6)', () => {
  it('a pupil who comes back writes over nobody else', () => {
    const school = filled();
    const { sheetId } = school.place(mathsCell('6A1', 0));
    const before = marksOf6A1(school);
    changed(school, MOVE);
    const meddling = beforeBooksAreWritten(() =>
      insert(school, sheetId, { dimension: 'ROWS', index: HEADER_ROWS }),
    );
    answerValue(change(school, { ...MOVE, toClassId: '6A1' }, { faults: meddling.faults }));

    expect(meddling.isDone()).toBe(true);
    expect(Object.keys(before)).toHaveLength(4);
    expect(marksOf6A1(school)).toEqual(before);
    school.clock.advance(5 * 60_000);
    school.heartbeat();
    expect(marksOf6A1(school)).toEqual(before);
    expect(school.verified()).toBe(true);
  });

  it('a summary that landed under other headers is not called done before it stands right', () => {
    const school = filled();
    const { sheets } = school
      .files()
      .spreadsheet(school.bookId('6A1'), 'sheets(properties(sheetId,title))');
    const tab = sheets?.find(({ properties }) => properties?.title === 'Tổng hợp HK1');
    const meddling = beforeBooksAreWritten(() =>
      insert(school, tab?.properties?.sheetId ?? -1, { dimension: 'COLUMNS', index: 3 }),
    );
    const principal = school.person(WHO.principal);
    const answer = principal.command(
      'result.summarise',
      { classIds: ['6A1'], term: 1 },
      { faults: meddling.faults },
    );
    const atOnce = school.ledger().filter(({ reason }) => /[Tt]ổng hợp/.test(reason)).length;

    expect(meddling.isDone()).toBe(true);
    expect(answer).toMatchObject({ ok: false, code: 'GOOGLE_REFUSED' });
    school.clock.advance(5 * 60_000);
    school.heartbeat();
    expect(atOnce).toBe(0);
    expect(summaryOf(school, '6A1', 'Tổng hợp HK1').rows[0]).toMatchObject({ Toán: '5,0' });
    expect(school.verified()).toBe(true);
  });
});
