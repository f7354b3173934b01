import type { FaultPlan, ServiceCall } from '../../../local/kernel/fault-plan';
import { killAt } from '../../../local/runtime/execution/fault-plans';
import { answerValue } from '../../../local/school/person-at-work';
import { writtenTabs } from '../../../src/book/book-tabs';
import { cutsOf } from '../../authority/support/cuts';
import { allFiles, finalState } from '../../authority/support/final-state';
import {
  finishSetUp,
  fromSnapshot,
  installTiny,
  SETUP,
  type TinySchool,
  takeSnapshot,
  tinySchool,
} from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const ID = 'lenh-thiet-lap';

/** Set-up by the administrator's clicks; each click may be cut off. Answers how many calls each click made. */
function setUp(
  school: TinySchool,
  faults: (click: number) => FaultPlan | undefined,
): readonly (readonly ServiceCall[])[] {
  const admin = school.person(PEOPLE.admin);
  const calls: (readonly ServiceCall[])[] = [];
  let state = '';

  for (let click = 0; state !== 'done' && click < 12; click += 1) {
    const plan = faults(click);
    const options = plan === undefined ? { id: ID } : { id: ID, faults: plan };

    try {
      const answer =
        state === ''
          ? admin.command('setup.start', SETUP, options)
          : admin.command(
              'job.continue',
              { jobId: ID },
              plan === undefined ? {} : { faults: plan },
            );
      state = answer.ok ? answer.value.state : state;
    } catch {
      // Cut off: the administrator clicks again.
    }

    calls.push(admin.last?.calls ?? []);
  }

  expect(state).toBe('done');

  return calls;
}

describe('set-up of a school', () => {
  const installed = takeSnapshot(installTiny().workspace);
  const fresh = (): TinySchool => fromSnapshot(installed);

  it('makes a book a class with a tab a subject and the number of regular assessments TT22 asks for', () => {
    const school = tinySchool();
    const book = school.files().spreadsheet(school.bookId('7A1'), 'sheets(properties(title))');
    const titles = (book.sheets ?? []).map(({ properties }) => properties?.title);
    const regular = (id: string) =>
      writtenTabs({ grade: 7 })
        .find((tab) => tab.id === id)
        ?.columns.filter(({ key }) => key.startsWith('HK1.TX')).length;

    expect(titles).toEqual(
      expect.arrayContaining(['Bìa', 'Văn', 'Toán', 'KHTN', 'Chuyên cần', 'Rèn luyện']),
    );
    expect(regular('toan')).toBe(4);
    expect(regular('gdtc')).toBe(2);
    expect(allFiles(school).map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'Sổ quản trị 2026-2027',
        'Sổ cái 2026-2027',
        'Sổ điểm 6A1 2026-2027',
        'Sổ điểm 6A2 2026-2027',
        'Sổ điểm 7A1 2026-2027',
        'Khối 6',
        'Khối 7',
      ]),
    );
    expect(school.verified()).toBe(true);
  });

  it('enters everybody with address and roles, and of each class who may write there and who is in it', () => {
    const school = tinySchool();
    const [first] = school.ledger().filter(({ meaning }) => meaning === 'import');
    const [book] = school.ledger().filter(({ chain }) => chain === '6A1');

    expect(first).toMatchObject({
      chain: 'TRUONG',
      seq: 1,
      data: {
        staff: expect.arrayContaining([
          expect.objectContaining({
            email: PEOPLE.principal,
            roles: [expect.objectContaining({ role: 'principal' })],
          }),
        ]),
      },
    });
    expect(book).toMatchObject({
      meaning: 'setup',
      data: {
        posts: expect.arrayContaining([expect.objectContaining({ register: 'toan' })]),
        pupils: expect.arrayContaining([expect.objectContaining({ id: 'HS101' })]),
      },
    });
  });

  it('tells each subject nobody is assigned to and asks nothing twice', () => {
    const school = fresh();
    const preview = answerValue(school.person(PEOPLE.admin).command('setup.preview', SETUP));

    expect(preview).toMatchObject({ kind: 'ready', classes: 3, pupils: 12 });
    expect(preview.kind === 'ready' && preview.unassigned.length).toBeGreaterThan(10);
  });

  it.each([
    ['an unknown teacher', SETUP.assignments.replace('Lê Quốc Bảo', 'L. Q. Bảo Anh')],
    [
      'a class that is named nowhere else',
      SETUP.assignments.replace('6A12; 7A1', '6A12; 7A1; 9Z9'),
    ],
    ['a missing column', SETUP.assignments.replace('Lớp', 'Cột')],
  ])('changes nothing for a table with %s', (_what, assignments) => {
    const school = fresh();
    const before = finalState(school);
    const answer = school.person(PEOPLE.admin).command('setup.start', { ...SETUP, assignments });

    expect(answer.ok).toBe(false);
    expect(['TABLE_INVALID', 'NEEDS_ANSWER']).toContain(answer.ok ? '' : answer.code);
    expect(finalState(school)).toBe(before);
  });

  it('takes a table in NFD with Windows line ends', () => {
    const school = fresh();
    const odd = (text: string): string => text.normalize('NFD').replace(/\n/g, '\r\n');
    const answer = school.person(PEOPLE.admin).command('setup.preview', {
      ...SETUP,
      assignments: odd(SETUP.assignments),
      staff: odd(SETUP.staff ?? ''),
      pupils: odd(SETUP.pupils),
    });

    expect(answerValue(answer)).toMatchObject({ kind: 'ready', classes: 3, pupils: 12 });
  });

  it('names both lines of two pupils with one id', () => {
    const school = fresh();
    const pupils = SETUP.pupils.replace('HS102', 'HS101');
    const answer = answerValue(
      school.person(PEOPLE.admin).command('setup.preview', { ...SETUP, pupils }),
    );

    expect(answer).toMatchObject({ kind: 'invalid' });
    expect(JSON.stringify(answer)).toContain('Dòng 2, 3');
  });

  it('keeps a name that looks like a formula as text (peers 21)', () => {
    const school = fresh();
    const pupils = SETUP.pupils.replace('Bùi Gia An', '=SUM(Bùi;An)');
    finishSetUp(school, ID, { ...SETUP, pupils });
    const rows = school.files().readRows(school.bookId('6A1'), "'Toán'!B4:C7");

    expect(rows.map(([, name]) => name)).toContain('=SUM(Bùi;An)');
    expect(school.table('Học sinh').map((row) => row[1])).toContain('=SUM(Bùi;An)');
  });

  it('opens settings, days of assessments and holidays of the control workbook to principal and administrators', () => {
    const school = tinySchool();
    const control = school.files().control;
    const type = (email: string, sheetId: number) =>
      school.workspace.runtime.edit(
        {
          spreadsheetId: control,
          sheetId,
          kind: 'type',
          range: { startRow: 5, endRow: 6, startColumn: 4, endColumn: 5 },
          values: [['01/11/2026']],
        },
        email,
      ).outcome.accepted;

    expect(type(PEOPLE.admin, 17)).toBe(true);
    expect(type(PEOPLE.principal, 17)).toBe(true);
    expect(type(PEOPLE.admin, 12)).toBe(false);
    expect(type(PEOPLE.deputy, 17)).toBe(false);
    expect(type(PEOPLE.office, 17)).toBe(false);
    expect(type(PEOPLE.maths, 17)).toBe(false);
  });

  it('lets nobody who writes in a book share it on', () => {
    const school = tinySchool();
    const { status } = school
      .files(PEOPLE.maths)
      .call(
        'POST',
        `https://www.googleapis.com/drive/v3/files/${school.bookId('6A1')}/permissions?sendNotificationEmail=false`,
        { type: 'user', role: 'writer', emailAddress: PEOPLE.sport },
      );

    expect(status).toBe(403);
  });

  describe('cut off', () => {
    const reference = fresh();
    const calls = setUp(reference, () => undefined);
    const wanted = finalState(reference);

    const cuts = calls.flatMap((ofClick, click) =>
      cutsOf(ofClick).map((cut) => ({ ...cut, click })),
    );

    it.each(cuts)(
      '$kind at call $index of click $click and taken up again, comes to the same end',
      ({ click, index, kind }) => {
        const school = fresh();
        setUp(school, (at) => (at === click ? killAt(index, kind) : undefined));

        expect(finalState(school)).toBe(wanted);
        expect(school.verified()).toBe(true);
      },
    );

    it.each([429, 500, 503] as const)('waits and tries again after HTTP %i', (status) => {
      const school = fresh();
      const admin = school.person(PEOPLE.admin);
      answerValue(admin.command('setup.start', SETUP, { id: ID }));
      let left = 2;
      const faults: FaultPlan = ({ service, operation }) =>
        service === 'UrlFetchApp' && operation.includes('batchUpdate') && left-- > 0
          ? { kind: 'status', status, applied: false }
          : null;
      const first = answerValue(admin.command('job.continue', { jobId: ID }, { faults }));
      // A limit of the minute is waited for so long that the rest is left to the next press.
      const job =
        first.state === 'running'
          ? answerValue(admin.command('job.continue', { jobId: ID }))
          : first;

      expect(first.error).toBeNull();
      expect(job).toMatchObject({ state: 'done', error: null });
      expect(finalState(school)).toBe(wanted);
    });

    it.each([429, 500, 503] as const)(
      'reports HTTP %i that persists, and goes on later',
      (status) => {
        const school = fresh();
        const admin = school.person(PEOPLE.admin);
        answerValue(admin.command('setup.start', SETUP, { id: ID }));
        const faults: FaultPlan = ({ operation }) =>
          operation.includes('batch/drive') ? { kind: 'status', status, applied: false } : null;
        const job = answerValue(admin.command('job.continue', { jobId: ID }, { faults }));

        expect(job.state).toBe('running');
        expect(job.error).toMatchObject({ code: 'GOOGLE_UNAVAILABLE', details: { status } });
        expect(job.error?.message.en).toContain(String(status));
        school.heartbeat();
        expect(answerValue(admin.command('job.continue', { jobId: ID })).state).toBe('done');
      },
    );

    it('makes no second file when Google answers 500 although it had made the first', () => {
      const school = fresh();
      const admin = school.person(PEOPLE.admin);
      answerValue(admin.command('setup.start', SETUP, { id: ID }));
      let isFirst = true;
      const faults: FaultPlan = ({ operation }) => {
        const hit = isFirst && operation.includes('POST www.googleapis.com/drive/v3/files');
        isFirst = isFirst && !hit;

        return hit ? { kind: 'status', status: 500, applied: true } : null;
      };
      admin.command('job.continue', { jobId: ID }, { faults });
      finishSetUp(school, ID);
      const names = allFiles(school).map(({ name }) => name);

      expect(names).toEqual([...new Set(names)]);
    });
  });
});
