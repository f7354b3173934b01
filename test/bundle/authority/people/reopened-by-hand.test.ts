import { answerValue } from '../../../../local/school/person-at-work';
import { ADOPTION } from '../../../authority/support/regulation';
import { said } from '../../../authority/support/said';
import { at, type Cell, type TinySchool, tinySchool } from '../../../authority/support/school';
import { PEOPLE } from '../../../authority/support/tiny-tables';

const GK: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.GK', pupil: 0 };
const TABS = { settings: 11, testDates: 17, holidays: 18 };

/** Somebody writes a row of a tab by hand, from its second column on. */
function write(school: TinySchool, sheetId: number, row: number, cells: readonly string[]): void {
  const { outcome } = school.workspace.runtime.edit(
    {
      spreadsheetId: school.files().control,
      sheetId,
      kind: 'paste',
      range: { startRow: row, endRow: row + 1, startColumn: 1, endColumn: 1 + cells.length },
      values: [cells],
    },
    PEOPLE.admin,
  );

  expect(outcome.accepted).toBe(true);
}

const testOn = (school: TinySchool, date: string): void =>
  write(school, TABS.testDates, 1, ['6', 'toan', 'HK1.GK', date]);

/** Mid-term maths of grade 6 was sat on 16 November; its ten working days have passed. */
function closed(): TinySchool {
  const school = tinySchool();
  testOn(school, '16/11/2026');
  school.heartbeat();
  school.clock.set(at('2026-12-03T08:00'));
  school.heartbeat();
  expect(school.info(PEOPLE.maths, GK).open).toBe(false);

  return school;
}

const waiting = (school: TinySchool, email: string = PEOPLE.principal) =>
  answerValue(school.person(email).query('school.overview', {})).waiting;
const settingRow = (school: TinySchool, key: string) =>
  school.table('Cài đặt').findIndex(([name]) => name === key) + 1;
const mails = (school: TinySchool) => school.workspace.runtime.outbox();

const PATHS: readonly (readonly [string, (school: TinySchool) => void])[] = [
  ['a test date', (school) => testOn(school, '02/12/2026')],
  ['a test date taken out', (school) => write(school, TABS.testDates, 1, ['', '', '', ''])],
  [
    'a number of days',
    (school) => write(school, TABS.settings, settingRow(school, 'han.gk'), ['30']),
  ],
  [
    'holidays',
    (school) => {
      ['17', '18', '19', '20', '23', '25', '26', '27', '30'].forEach((day, position) => {
        write(school, TABS.holidays, 1 + position, [`${day}/11/2026`, 'Nghỉ bão', 'lễ']);
      });
    },
  ],
];

describe.each(PATHS)('%s moved by hand so that a closed column would open (K8)', (_path, move) => {
  const school = closed();
  const before = mails(school).length;
  move(school);
  const atOnce = school.info(PEOPLE.maths, GK).open;
  school.clock.advance(300_000);
  school.heartbeat();

  it('opens nothing by itself, neither at once nor after the beat', () => {
    expect(atOnce).toBe(false);
    expect(school.info(PEOPLE.maths, GK).open).toBe(false);
    expect(school.type(PEOPLE.maths, GK, '8')).not.toBeNull();
  });

  it('waits, in words, where leaders and administrators see it', () => {
    const lines = waiting(school)?.lines ?? [];

    expect(lines.join()).toMatch(/môn Toán, .*6A1, 6A2.*đã đóng từ/);
    expect(waiting(school, PEOPLE.admin)?.lines).toEqual(lines);
    expect(waiting(school, PEOPLE.maths)).toBeUndefined();
  });

  it('is in the ledger, and mailed to leaders and the teachers concerned', () => {
    const entries = school.ledger().filter(({ meaning }) => meaning === 'rule');
    const told = mails(school)
      .slice(before)
      .filter(({ subject }) => subject.includes('chờ lãnh đạo duyệt'));

    expect(said(entries[entries.length - 1])).toContain('chờ lãnh đạo duyệt');
    expect(told).toHaveLength(1);
    expect(told[0]?.to).toEqual([PEOPLE.owner]);
    expect(told[0]?.bcc).toEqual(
      expect.arrayContaining([PEOPLE.principal, PEOPLE.deputy, PEOPLE.admin, PEOPLE.maths]),
    );
    expect(told[0]?.to).not.toContain(PEOPLE.literature);
  });
});

describe('the confirmation of a leader', () => {
  const school = closed();
  testOn(school, '02/12/2026');
  school.clock.advance(300_000);
  school.heartbeat();
  const digest = waiting(school)?.digest ?? '';
  const confirm = (email: string, payload: object, id = 'duyet-khac') =>
    school
      .person(email)
      .command('policy.confirm', { digest, reason: 'Kiểm tra dời vì bão', ...payload }, { id });

  it('is refused to an administrator, without a reason, and for another change than was seen', () => {
    expect(confirm(PEOPLE.admin, {})).toMatchObject({ ok: false, code: 'ROLE_NOT_HELD' });
    expect(confirm(PEOPLE.deputy, { reason: '' })).toMatchObject({ ok: false });
    expect(confirm(PEOPLE.deputy, { digest: 'khác' })).toMatchObject({
      ok: false,
      code: 'NOT_FOUND',
    });
    expect(school.info(PEOPLE.maths, GK).open).toBe(false);
  });

  it('opens the columns, once, with reason and role in the ledger, and tells the others', () => {
    const before = mails(school).length;
    const first = answerValue(confirm(PEOPLE.deputy, {}, 'duyet-quy-dinh'));
    const again = answerValue(confirm(PEOPLE.deputy, {}, 'duyet-quy-dinh'));
    school.clock.advance(300_000);
    school.heartbeat();

    expect(first.opened).not.toEqual([]);
    expect(again.opened).toEqual([]);
    expect(waiting(school)).toBeUndefined();
    expect(school.info(PEOPLE.maths, GK).open).toBe(true);
    expect(school.type(PEOPLE.maths, GK, '8')).toBeNull();
    expect(
      school.ledger().filter(({ chain, meaning }) => chain === '6A1' && meaning === 'reopen'),
    ).toMatchObject([{ actor: PEOPLE.deputy, role: 'deputy', reason: 'Kiểm tra dời vì bão' }]);
    expect(mails(school).slice(before)[0]).toMatchObject({
      bcc: expect.arrayContaining([PEOPLE.principal, PEOPLE.maths]),
    });
    expect(school.verified()).toBe(true);
  });
});

test('a semester that locked itself is opened by moving its last day only once a leader confirms', () => {
  const school = tinySchool();
  const principal = school.person(PEOPLE.principal);
  const TX: Cell = { ...GK, key: 'HK1.TX1' };
  const { adopted } = answerValue(
    principal.command('regulation.adopt', { ...ADOPTION, preset: 'thien-huong' }),
  );
  // Only the lock of the semester is left to close regular marks.
  const ofMarks = (adopted?.rules ?? []).filter(({ article }) =>
    article.startsWith('Mục 3 dòng 7'),
  );
  ofMarks.forEach(({ ruleId }) => {
    answerValue(principal.command('regulation.removeRule', { ruleId, reason: 'Họp hội đồng' }));
  });
  school.heartbeat();
  school.clock.set(at('2027-01-25T08:00'));
  school.heartbeat();
  expect(ofMarks).toHaveLength(2);
  expect(school.info(PEOPLE.maths, TX).closed).toMatchObject([{ reason: 'termLocked' }]);
  write(school, TABS.settings, settingRow(school, 'hk1.den'), ['31/01/2027']);
  write(school, TABS.settings, settingRow(school, 'hk2.tu'), ['01/02/2027']);
  school.clock.advance(300_000);
  school.heartbeat();

  expect(school.info(PEOPLE.maths, TX).open).toBe(false);
  expect(waiting(school)?.lines.join()).toMatch(/đã đóng từ 18\/01\/2027/);
});

test('a date moved before its deadline holds at once', () => {
  const school = tinySchool();
  testOn(school, '16/11/2026');
  school.heartbeat();
  testOn(school, '18/11/2026');
  school.heartbeat();

  expect(waiting(school)).toBeUndefined();
  expect(school.info(PEOPLE.maths, GK).until).toBe(
    new Date(at('2026-12-04T00:00:00')).toISOString(),
  );
});

test('an unlock tells the other leaders and the teachers whose columns it opens (K8)', () => {
  const school = tinySchool();
  const before = mails(school).length;
  answerValue(
    school.person(PEOPLE.deputy).command('lock.release', {
      scope: { classIds: ['6A1'], subjectIds: ['toan'] },
      reason: 'Bổ sung điểm kiểm tra bù',
      until: new Date(school.clock.now() + 3_600_000).toISOString(),
    }),
  );
  const [told] = mails(school).slice(before);

  // Nobody learns from it who else was told.
  expect(told?.to).toEqual([PEOPLE.owner]);
  expect(told?.bcc).toEqual(expect.arrayContaining([PEOPLE.principal, PEOPLE.maths]));
  expect(told?.bcc).not.toContain(PEOPLE.deputy);
  expect(told?.bcc).not.toContain(PEOPLE.sport);
  expect(told?.body).toContain('Bổ sung điểm kiểm tra bù');
});

test('taking a lock back tells of the columns it opens, and nobody where another lock still holds', () => {
  const school = tinySchool();
  const deputy = school.person(PEOPLE.deputy);
  const [whole, maths] = [{}, { subjectIds: ['toan'] }].map((scope) =>
    answerValue(
      school.person(PEOPLE.principal).command('lock.apply', { scope, reason: 'Chốt sổ' }),
    ),
  );
  const before = mails(school).length;
  answerValue(deputy.command('lock.lift', { orderId: maths?.id ?? '', reason: 'Khóa nhầm' }));
  expect(mails(school)).toHaveLength(before);
  answerValue(
    deputy.command('lock.lift', { orderId: whole?.id ?? '', reason: 'Mở cho cả trường' }),
  );
  const [told, ...others] = mails(school).slice(before);

  expect(others).toEqual([]);
  expect(told?.bcc).toEqual(
    expect.arrayContaining([PEOPLE.principal, PEOPLE.admin, PEOPLE.maths, PEOPLE.sport]),
  );
  expect(told?.bcc).not.toContain(PEOPLE.deputy);
  expect(told?.body).toMatch(
    /đã bỏ lệnh: Toàn trường; \d+ cột điểm .*mở lại[\s\S]*Mở cho cả trường/,
  );
});
