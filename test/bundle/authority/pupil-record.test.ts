import { answerValue, type PersonAtWork } from '../../../local/school/person-at-work';
import type { QueryCatalogue, QueryName } from '../../../src/contract/catalogue';
import { allFiles } from '../../authority/support/final-state';
import { SETUP, type TinySchool, tinySchool } from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';
import { contentsOf } from '../../capabilities/self-check/support/checked-school';
import { openPdf, textOf } from '../../documents/pdf-text';

const [HEADER = '', ...LINES] = SETUP.pupils.split('\n');

interface More {
  readonly headers: readonly string[];
  /** Cells after those of the tiny school, of the pupil with this code. */
  readonly cells: Readonly<Record<string, readonly string[]>>;
}

/** The pupils of the tiny school with more columns. */
function pupilsWith({ headers, cells }: More): string {
  const lines = LINES.map((line) => {
    const id = line.slice(0, line.indexOf('\t'));

    return [line, ...(cells[id] ?? headers.map(() => ''))].join('\t');
  });

  return [[HEADER, ...headers].join('\t'), ...lines].join('\n');
}

const PRIVATE = { phone: '0912345678', personalId: '031215000123' };
const FULL = pupilsWith({
  headers: ['Dân tộc', 'ĐT phụ huynh', 'Số ĐDCN/CCCD', 'Trạng thái'],
  cells: {
    HS101: ['Tày', '0912 345 678', '031215000123', 'Chuyển đến'],
    HS102: ['', '', '', ''],
  },
});

function setUp(school: TinySchool, pupils: string): void {
  const admin = school.person(PEOPLE.admin);
  let job = answerValue(admin.command('setup.start', { ...SETUP, pupils }));

  for (let round = 0; job.state !== 'done' && round < 20; round += 1) {
    job = answerValue(admin.command('job.continue', { jobId: job.id }));
  }

  expect(job.state).toBe('done');
}

/** Status, ethnic group, telephone and personal id as stored. */
const stored = (school: TinySchool, id: string) =>
  Array.from({ length: 4 }, (_, column) => {
    const row = school.table('Học sinh').find((cells) => cells[0] === id);

    return row?.[5 + column] ?? '';
  });

const first = ['movedIn', 'Tày', PRIVATE.phone, PRIVATE.personalId];

describe('set-up run again', () => {
  it('keeps what the forms need, and leaves the rest blank', () => {
    const school = tinySchool();
    expect(stored(school, 'HS101')).toEqual(['studying', '', '', '']);
    setUp(school, FULL);

    expect(stored(school, 'HS101')).toEqual(first);
    expect(stored(school, 'HS102')).toEqual(['studying', '', '', '']);
  });

  it('leaves what is stored where the table has no such column', () => {
    const school = tinySchool();
    setUp(school, FULL);
    setUp(school, SETUP.pupils);

    expect(stored(school, 'HS101')).toEqual(first);
  });

  it('replaces it where the table has the column, with a blank too', () => {
    const school = tinySchool();
    setUp(school, FULL);
    setUp(
      school,
      pupilsWith({ headers: ['Dân tộc', 'Điện thoại'], cells: { HS101: ['Nùng', ''] } }),
    );

    expect(stored(school, 'HS101')).toEqual(['movedIn', 'Nùng', '', PRIVATE.personalId]);
  });

  it('without a column of states brings nobody back who is away', () => {
    const school = tinySchool();
    const principal = school.person(PEOPLE.principal);
    answerValue(
      principal.command('pupil.change', {
        kind: 'leave',
        pupilId: 'HS101',
        status: 'onLeave',
        school: '',
        date: '2026-10-05',
        reason: 'Chữa bệnh',
        decision: '12/QĐ-THCS',
      }),
    );
    setUp(school, SETUP.pupils);

    expect(stored(school, 'HS101')[0]).toBe('onLeave');
    expect(school.table('Biến động học sinh')).toHaveLength(1);
  });

  it('is refused whole, with line and value, where a number was spoilt', () => {
    const school = tinySchool();
    const pupils = pupilsWith({
      headers: ['Số định danh'],
      cells: { HS101: ['3.12E+10'], HS102: ['31215000123'] },
    });
    const answer = school.person(PEOPLE.admin).command('setup.start', { ...SETUP, pupils });

    expect(answer).toMatchObject({
      ok: false,
      code: 'TABLE_INVALID',
      details: {
        problems: [
          expect.stringMatching(/dòng 2.*"3\.12E\+10".*số mũ/),
          expect.stringMatching(/dòng 3.*"31215000123" chỉ có 11 chữ số/),
        ],
      },
    });
    expect(stored(school, 'HS101')).toEqual(['studying', '', '', '']);
  });

  it('is refused where a personal id is that of a stored pupil the table leaves out', () => {
    const school = tinySchool();
    setUp(school, FULL);
    const [, ...others] = LINES;
    const pupils = [
      `${HEADER}\tSố định danh`,
      ...others.map((line, at) => (at === 0 ? `${line}\t${PRIVATE.personalId}` : `${line}\t`)),
    ].join('\n');
    const answer = school.person(PEOPLE.admin).command('setup.start', { ...SETUP, pupils });

    expect(answer).toMatchObject({
      ok: false,
      code: 'TABLE_INVALID',
      details: {
        problems: [expect.stringMatching(/"031215000123" của .*HS102.*đang là của .*HS101/)],
      },
    });
    expect(stored(school, 'HS102')).toEqual(['studying', '', '', '']);
  });
});

/** One question of every kind: a new query does not compile without one. */
const QUESTIONS: {
  readonly [Name in QueryName]: (school: TinySchool) => QueryCatalogue[Name]['payload'];
} = {
  'tab.look': () => ({ classId: '6A1', subjectId: 'toan' }),
  'requests.list': () => ({ state: 'all' }),
  'mark.scope': () => ({ classId: '6A1' }),
  'mark.history': () => ({ classId: '6A1' }),
  'refused.list': () => ({ classId: '6A1' }),
  'held.list': () => ({}),
  'held.columns': () => ({ classId: '' }),
  'ledger.export': () => ({ chain: '6A1' }),
  'proof.inclusion': () => ({ chain: '6A1', sequence: 1 }),
  'proof.heads': () => ({}),
  'alarms.list': () => ({ classId: '6A1' }),
  'mark.life': () => ({
    classId: '6A1',
    pupilId: 'HS101',
    subjectId: 'toan',
    assessment: 'HK1.TX1',
  }),
  'paper.checkFile': () => ({ sha256: '0'.repeat(64) }),
  'paper.checkFoot': () => ({ foot: '6A1 1 0000-0000-0000-0000' }),
  'health.list': () => ({}),
  'home.view': () => ({}),
  'result.review': () => ({ classId: '6A1', term: 1 }),
  'result.states': () => ({ term: 1 }),
  'export.check': () => ({ term: 1 }),
  'rules.list': () => ({}),
  'regulation.view': () => ({}),
  'regulation.preview': () => ({ change: 'adopt', preset: 'nguyen-du' }),
  'pupils.list': () => ({ classId: '6A1' }),
  'remarks.list': () => ({ classId: '6A1', subjectId: 'toan' }),
  'rollCall.day': () => ({ classId: '6A1', date: '2026-10-05', session: 'S' }),
  'rollCall.month': () => ({ classId: '6A1' }),
  'rollCall.classes': () => ({ date: '2026-10-05', session: 'S' }),
  'locks.list': () => ({}),
  'reopening.list': () => ({ state: 'all' }),
  'locks.state': () => ({}),
  'jobs.list': () => ({}),
  'school.overview': () => ({}),
  'groups.list': () => ({}),
  'progress.view': () => ({}),
  'progress.missing': () => ({ classId: '6A1', subjectId: 'toan' }),
  'years.list': () => ({}),
  'archive.list': () => ({}),
};

function ask<Name extends QueryName>(person: PersonAtWork, school: TinySchool, name: Name): string {
  const answer = person.query(name, QUESTIONS[name](school));

  return JSON.stringify(answer);
}

describe('telephone and personal id', () => {
  const school = tinySchool();
  setUp(school, FULL);
  const beat = school.heartbeat();
  const principal = school.person(PEOPLE.principal);
  const expectPrivate = (text: string): void => {
    expect(text).not.toContain(PRIVATE.phone);
    expect(text).not.toContain(PRIVATE.personalId);
  };

  it.each(Object.keys(QUESTIONS) as QueryName[])('are not in the answer to %s', (name) => {
    const answer = ask(principal, school, name);

    expect(answer).toContain('"ok":true');
    expectPrivate(answer + (principal.last?.logs ?? []).join('\n'));
  });

  it('are neither in the ledger nor in class books nor in logs, only in the control workbook', () => {
    expectPrivate(contentsOf(school, school.files().ledger));
    expectPrivate(contentsOf(school, school.bookId('6A1')));
    expectPrivate(beat.logs.join('\n'));
    expect(contentsOf(school, school.files().control)).toContain(PRIVATE.personalId);
  });

  it('are not on paper, where the list of pupils has the ethnic group and what happened', async () => {
    const office = school.person(PEOPLE.office);
    let job = answerValue(office.command('export.classBook', { classIds: ['6A1'], term: 1 }));

    for (let round = 0; job.state !== 'done' && round < 10; round += 1) {
      job = answerValue(office.command('job.continue', { jobId: job.id }));
    }

    const file = allFiles(school).find(({ name }) => name.startsWith('Sổ theo dõi'));
    const pdf = await openPdf(new Uint8Array(school.files().download(file?.id ?? '')));
    const pages = pdf.getPages().map(textOf);
    const list = pages.find((page) => page.includes('SƠ YẾU LÍ LỊCH')) ?? '';

    expectPrivate(pages.join('\n'));
    expect(list.split('\n').slice(list.split('\n').indexOf('Bùi Gia An')).slice(0, 5)).toEqual([
      'Bùi Gia An',
      '01/03/2015',
      'Nam',
      'Tày',
      'Chuyển đến',
    ]);
  });
});
