import { answerValue } from '../../../../local/school/person-at-work';
import { writtenTabs } from '../../../../src/book/book-tabs';
import { HEADER_ROWS } from '../../../../src/book/tab-layout';
import type { TinySchool } from '../../../authority/support/school';
import { beat, HK1, readySchool, WHO } from './results-school';

const OWNER = 'so-diem@hoamai.edu.vn';

/** The summary and what the rules make of every pupil, by code. */
function resultsOf(school: TinySchool): string {
  const review = answerValue(school.person(WHO.principal).query('result.review', HK1));
  const pupils = [...review.pupils].sort((a, b) => (a.pupilId < b.pupilId ? -1 : 1));

  return JSON.stringify(pupils.map((pupil) => ({ ...pupil, number: null })));
}

/** Whole rows, whole columns and tabs of the book change places, as the school account can do by hand. */
const MOVES: readonly (readonly [string, (sheetId: number) => object])[] = [
  ['rows', (sheetId) => move(sheetId, 'ROWS', HEADER_ROWS, HEADER_ROWS + 4)],
  ['columns', (sheetId) => move(sheetId, 'COLUMNS', 4, 6)],
  [
    'tabs',
    (sheetId) => ({
      updateSheetProperties: { properties: { sheetId, index: 0 }, fields: 'index' },
    }),
  ],
];

function move(sheetId: number, dimension: string, from: number, to: number): object {
  const source = { sheetId, dimension, startIndex: from, endIndex: from + 1 };

  return { moveDimension: { source, destinationIndex: to } };
}

test.each(MOVES)('%s that changed places change no result (I13)', (_what, request) => {
  const school = readySchool();
  beat(school);
  const before = resultsOf(school);
  const entries = school.ledger().filter(({ key }) => key.column !== '').length;
  const sheetIds = writtenTabs({ grade: 6 })
    .filter(({ subject }) => subject !== null)
    .map(({ sheetId }) => sheetId);
  const status = school.batch(OWNER, school.bookId('6A1'), sheetIds.map(request));
  expect(status).toBe(200);
  // A tab whose columns left their group is closed and told of: its results stay as they were, too.
  school.clock.advance(5 * 60_000);
  school.heartbeat();

  expect(resultsOf(school)).toBe(before);
  expect(school.ledger().filter(({ key }) => key.column !== '').length).toBe(entries);
});
