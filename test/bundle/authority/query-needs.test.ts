import { answerValue } from '../../../local/school/person-at-work';
import { SCHOOL } from '../../../local/school/school-tables';
import { JOBS } from '../../../src/engine/jobs/pure/jobs-table';
import {
  fromSnapshot,
  type TinySchool,
  takeSnapshot,
  tinySchool,
} from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const founded = takeSnapshot(tinySchool().workspace);

/** Requests sent to Sheets while something is asked. */
function readsOf(school: TinySchool, ask: () => unknown): number {
  school.workspace.counter.reset();
  ask();

  return school.workspace.counter
    .list()
    .filter(({ operation }) => operation.includes('sheets.googleapis'))
    .reduce((sum, { requests }) => sum + requests, 0);
}

const ASKED = {
  'requests.list': (school: TinySchool) =>
    school.person(PEOPLE.principal).query('requests.list', { state: 'all' }),
  'pupils.list': (school: TinySchool) =>
    school.person(PEOPLE.principal).query('pupils.list', { classId: '6A1' }),
  'locks.list': (school: TinySchool) => school.person(PEOPLE.principal).query('locks.list', {}),
  'mark.scope': (school: TinySchool) =>
    school.person(PEOPLE.principal).query('mark.scope', { classId: '6A1' }),
  'jobs.list': (school: TinySchool) => school.person(PEOPLE.admin).query('jobs.list', {}),
  'archive.list': (school: TinySchool) => school.person(PEOPLE.principal).query('archive.list', {}),
} as const;

describe('an answer reads what it needs and no more', () => {
  it.each(Object.entries(ASKED))('%s: control once, the ledger not at all', (_, ask) => {
    const school = fromSnapshot(founded);

    expect(readsOf(school, () => answerValue<unknown>(ask(school)))).toBe(1);
  });

  it.each([
    [
      'result.states',
      (school: TinySchool) => school.person(PEOPLE.principal).query('result.states', { term: 1 }),
    ],
    [
      'export.check',
      (school: TinySchool) => school.person(PEOPLE.admin).query('export.check', { term: 1 }),
    ],
    ['rules.list', (school: TinySchool) => school.person(PEOPLE.principal).query('rules.list', {})],
  ] as const)('%s: control and ledger, each once', (_, ask) => {
    const school = fromSnapshot(founded);

    expect(readsOf(school, () => answerValue<unknown>(ask(school)))).toBe(2);
  });
});

test('a table that stands under another title is found by its sheet id, by reading all of control', () => {
  const school = fromSnapshot(founded);
  const before = answerValue(ASKED['jobs.list'](school));
  const renamed = { properties: { sheetId: JOBS.sheetId, title: 'Việc cũ' }, fields: 'title' };
  school.batch(SCHOOL.owner, school.files().control, [{ updateSheetProperties: renamed }]);

  expect(answerValue(ASKED['jobs.list'](school))).toEqual(before);
});
