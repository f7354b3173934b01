import { answerValue } from '../../../local/school/person-at-work';
import type { LockScope } from '../../../src/capabilities/locks/locks-contract';
import {
  type Cell,
  fromSnapshot,
  type TinySchool,
  takeSnapshot,
  tinySchool,
} from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const HOUR = 3_600_000;
const mark = (classId: string, tab: string, key = 'HK1.TX1'): Cell => ({
  classId,
  tab,
  key,
  pupil: 0,
});
const TEACHER: Readonly<Record<string, string>> = {
  '6A1/toan': PEOPLE.maths,
  '6A2/toan': PEOPLE.maths,
  '7A1/toan': PEOPLE.sport,
  '6A1/van': PEOPLE.literature,
  '7A1/van': PEOPLE.literature,
};
const open = (school: TinySchool): string[] =>
  Object.entries(TEACHER).flatMap(([key, email]) => {
    const [classId = '', tab = ''] = key.split('/');

    return school.type(email, mark(classId, tab), '8') === null ? [key] : [];
  });
const later = (school: TinySchool, ms = HOUR): string =>
  new Date(school.clock.now() + ms).toISOString();

describe('locking and re-opening', () => {
  it.each<[string, LockScope, string[]]>([
    ['the school', {}, []],
    ['a class', { classIds: ['6A1'] }, ['6A2/toan', '7A1/toan', '7A1/van']],
    ['a subject', { subjectIds: ['toan'] }, ['6A1/van', '7A1/van']],
    [
      'a subject of a class',
      { classIds: ['6A1'], subjectIds: ['toan'] },
      ['6A2/toan', '7A1/toan', '6A1/van', '7A1/van'],
    ],
    ['the other semester', { term: 2 }, Object.keys(TEACHER)],
    ['this semester', { term: 1 }, []],
  ])('locks %s', (_what, scope, left) => {
    const school = tinySchool();
    const view = answerValue(
      school.person(PEOPLE.principal).command('lock.apply', { scope, reason: 'Chốt sổ' }),
    );

    expect(view).toMatchObject({ kind: 'lock', active: true, by: PEOPLE.principal });
    expect(open(school).sort()).toEqual([...left].sort());
  });

  it('re-opens until a time and locks itself again', () => {
    const school = tinySchool();
    const principal = school.person(PEOPLE.principal);
    answerValue(principal.command('lock.apply', { scope: {}, reason: 'Chốt sổ' }));
    answerValue(
      principal.command('lock.release', {
        scope: { classIds: ['7A1'] },
        reason: 'Nhập bổ sung',
        until: later(school),
      }),
    );
    expect(open(school).sort()).toEqual(['7A1/toan', '7A1/van']);

    school.clock.advance(HOUR);
    school.heartbeat();
    expect(open(school)).toEqual([]);
  });

  it('asks for a reason that says something, and for an end in the future of this school year (K7)', () => {
    const school = tinySchool();
    const principal = school.person(PEOPLE.principal);
    const codes = [
      principal.command('lock.apply', { scope: {}, reason: ' ' }),
      principal.command('lock.release', { scope: {}, reason: '', until: later(school) }),
      principal.command('lock.release', { scope: {}, reason: 'lí do', until: '' }),
      principal.command('lock.release', { scope: {}, reason: 'lí do', until: later(school, -1) }),
      ...['\u200B', '\u2060\u202E\u00AD', '\u3164', '.'].map((reason) =>
        principal.command('lock.apply', { scope: {}, reason }),
      ),
      ...['2036-06-01T00:00:00Z', '9999-12-31T00:00:00Z'].map((until) =>
        principal.command('lock.release', { scope: {}, reason: 'lí do', until }),
      ),
      principal.command('lock.apply', { scope: { classIds: ['9A9'] }, reason: 'lí do' }),
      principal.command('lock.apply', { scope: { subjectIds: ['x'] }, reason: 'lí do' }),
    ].map((answer) => (answer.ok ? '' : answer.code));

    expect(codes).toEqual([
      'REASON_REQUIRED',
      'REASON_REQUIRED',
      'END_TIME_REQUIRED',
      'END_TIME_REQUIRED',
      ...Array<string>(4).fill('REASON_REQUIRED'),
      'OUTSIDE_YEAR',
      'OUTSIDE_YEAR',
      'UNKNOWN_CLASS',
      'UNKNOWN_SUBJECT',
    ]);
    expect(school.table('Khóa sổ')).toEqual([]);
  });

  it.each(['admin', 'office', 'inspector', 'maths', 'literature'] as const)(
    'refuses the order of %s, who may not give it',
    (who) => {
      const answer = tinySchool()
        .person(PEOPLE[who])
        .command('lock.apply', { scope: {}, reason: 'lí do' });

      expect(answer).toMatchObject({ ok: false, code: 'ROLE_NOT_HELD' });
    },
  );

  it('lets the principal write no mark, locked or open', () => {
    const school = tinySchool();
    answerValue(
      school.person(PEOPLE.principal).command('lock.release', {
        scope: {},
        reason: 'lí do',
        until: later(school),
      }),
    );

    expect(school.type(PEOPLE.principal, mark('6A1', 'toan'), '9')).not.toBeNull();
    expect(school.rest(PEOPLE.principal, mark('6A1', 'toan'), 9)).toBe(403);
  });

  it('accepts what was typed before the lock, though the beat comes after it', () => {
    const school = tinySchool();
    school.clock.advance(60_000);
    school.type(PEOPLE.maths, mark('6A1', 'toan'), '8');
    school.clock.advance(60_000);
    answerValue(
      school.person(PEOPLE.principal).command('lock.apply', { scope: {}, reason: 'lí do' }),
    );
    school.heartbeat();

    expect(school.history(mark('6A1', 'toan')).map(({ meaning }) => meaning)).toEqual(['enter']);
    expect(school.shown(mark('6A1', 'toan'))).toBe('8');
  });

  it('has one effect for one command id, and writes each chain once', () => {
    const school = tinySchool();
    const principal = school.person(PEOPLE.principal);
    const give = () =>
      answerValue(
        principal.command('lock.apply', { scope: {}, reason: 'lí do' }, { id: 'lenh-khoa-1' }),
      );
    const [first, second] = [give(), give()];

    expect(second).toEqual(first);
    expect(school.table('Khóa sổ')).toHaveLength(1);
    expect(
      school
        .ledger()
        .filter(({ meaning }) => meaning === 'lock')
        .map(({ chain }) => chain)
        .sort(),
    ).toEqual(['6A1', '6A2', '7A1', 'TRUONG']);
  });

  it('takes one read and one write a class, and six requests', () => {
    const school = tinySchool();
    school.workspace.counter.reset();
    answerValue(
      school
        .person(PEOPLE.principal, 'carried')
        .command('lock.apply', { scope: {}, reason: 'lí do' }),
    );
    const google = school.workspace.counter
      .list()
      .filter(({ operation }) => /sheets\.googleapis|www\.googleapis/.test(operation));
    const requests = google.reduce((sum, entry) => sum + entry.requests, 0);

    expect(requests).toBeLessThanOrEqual(2 * 3 + 6);
  });

  it('locks the others when one book is gone, and tells the administrators of it', () => {
    const school = tinySchool();
    school
      .files()
      .call('DELETE', `https://www.googleapis.com/drive/v3/files/${school.bookId('6A2')}`);
    const answer = school
      .person(PEOPLE.principal)
      .command('lock.apply', { scope: {}, reason: 'lí do' });
    expect(answer.ok).toBe(true);
    school.clock.advance(60_000);
    school.heartbeat();
    school.heartbeat();
    const mails = school.workspace.runtime
      .outbox()
      .filter(({ subject }) => subject.includes('cần xử lí'));

    expect(school.type(PEOPLE.maths, mark('6A1', 'toan'), '8')).toMatch(/protected/);
    expect(school.type(PEOPLE.sport, mark('7A1', 'toan'), '8')).toMatch(/protected/);
    expect(mails.map(({ to }) => to)).toEqual([[PEOPLE.admin]]);
  });

  describe('cut off', () => {
    const founded = takeSnapshot(tinySchool().workspace);
    const ID = 'lenh-khoa-cat';
    const settle = (school: TinySchool): void => {
      school.heartbeat();
      school.clock.advance(2 * HOUR);
      school.heartbeat();
    };

    it('writes the ledger although control could be written and the ledger could not', () => {
      const school = fromSnapshot(founded);
      let posts = 0;
      // The third write of the command is that of the ledger.
      school.person(PEOPLE.principal).command(
        'lock.apply',
        { scope: {}, reason: 'lí do' },
        {
          id: ID,
          faults: ({ operation }) => {
            posts += operation.includes('batchUpdate') ? 1 : 0;

            return posts >= 3 && operation.includes('batchUpdate')
              ? { kind: 'status', status: 503, applied: false, requests: [0] }
              : null;
          },
        },
      );
      settle(school);

      expect(school.ledger().filter(({ meaning }) => meaning === 'lock')).toHaveLength(4);
      expect(school.verified()).toBe(true);
    });
  });
});
