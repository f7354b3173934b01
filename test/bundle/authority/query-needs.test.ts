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

  return school.workspace.counter.sentTo(/sheets\.googleapis/);
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

describe('what was read for one answer serves the next', () => {
  const toan = { classId: '6A1', subjectId: 'toan' };
  const look = (school: TinySchool): unknown =>
    answerValue<unknown>(school.person(PEOPLE.principal).query('tab.look', toan));
  const driveQueries = (school: TinySchool): number =>
    school.workspace.counter.sentTo(/www\.googleapis\.com\/drive/);

  /** A school in which nobody has written for a while, and which was asked once. */
  function asked(): TinySchool {
    const school = fromSnapshot(founded);
    school.clock.advance(120_000);
    look(school);

    return school;
  }

  it('asked again, it takes one Drive query and no read', () => {
    const school = asked();

    expect(readsOf(school, () => look(school))).toBe(0);
    expect(driveQueries(school)).toBe(1);
  });

  it('another person is answered by it as well, by what that person may', () => {
    const school = asked();

    expect(readsOf(school, () => school.person(PEOPLE.admin).query('tab.look', toan))).toBe(0);
    expect(school.person(PEOPLE.stranger).query('tab.look', toan)).toMatchObject({
      ok: false,
    });
  });

  it('what somebody types since is seen, by one read', () => {
    const school = asked();
    const cell = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };
    expect(school.type(PEOPLE.maths, cell, '8')).toBeNull();

    expect(readsOf(school, () => look(school))).toBe(1);
    expect(JSON.stringify(look(school))).toContain('"value":"8"');
  });

  it('a role taken away counts at the next question', () => {
    const school = asked();
    const rows = school.table('Vai trò');
    const row = rows.findIndex(([, , role]) => role === 'principal');
    school.arrange(`'Vai trò'!E${row + 2}`, [['2026-09-30']]);

    expect(school.person(PEOPLE.principal).query('tab.look', toan)).toMatchObject({ ok: false });
  });
});
