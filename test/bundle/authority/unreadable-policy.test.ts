import type { FaultPlan } from '../../../local/kernel/fault-plan';
import type { LedgerEntry } from '../../../src/ledger/ledger-entry';
import { problemsOf } from '../../authority/support/problems-of';
import { said } from '../../authority/support/said';
import {
  at,
  type Cell,
  finishSetUp,
  fromSnapshot,
  installTiny,
  SETUP,
  type TinySchool,
  takeSnapshot,
  tinySchool,
} from '../../authority/support/school';
import { PEOPLE } from '../../authority/support/tiny-tables';

const GK: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.GK', pupil: 0 };
const BEAT_MS = 300_000;

function beat(school: TinySchool): void {
  school.clock.advance(BEAT_MS);
  school.heartbeat();
}

function beats(school: TinySchool, count: number): void {
  for (let round = 0; round < count; round += 1) {
    beat(school);
  }
}

function byHand(school: TinySchool, range: string, rows: readonly (readonly string[])[]): void {
  school.files(PEOPLE.owner).writeRows(school.files().control, range, rows);
}

function setting(school: TinySchool, key: string, value: string): void {
  const row = school.table('Cài đặt').findIndex(([found]) => found === key) + 2;
  byHand(school, `'Cài đặt'!B${row}`, [[value]]);
}

let prepared: ReturnType<typeof takeSnapshot> | null = null;

/** A school with a mid-term test on Monday 16/11/2026 that a beat has seen; prepared once. */
function withTest(): TinySchool {
  if (prepared === null) {
    const school = tinySchool();
    byHand(school, "'Ngày kiểm tra'!A2:E2", [['', '6', 'toan', 'HK1.GK', '16/11/2026']]);
    beat(school);
    prepared = takeSnapshot(school.workspace);
  }

  return fromSnapshot(prepared);
}

const until = (school: TinySchool): string | null => school.info(PEOPLE.maths, GK).until;
const TEN_DAYS = new Date(at('2026-12-02T00:00:00')).toISOString();

const rules = (school: TinySchool): readonly LedgerEntry[] =>
  school.ledger().filter(({ chain, meaning }) => chain === 'TRUONG' && meaning === 'rule');

const mails = (school: TinySchool): readonly string[] =>
  school.workspace.runtime
    .outbox()
    .filter(({ subject, to }) => subject.includes('cần xử lí') && to.includes(PEOPLE.admin))
    .map(({ body }) => body);

describe('a cell of the tabs written by hand that cannot be read', () => {
  it.each<[string, (school: TinySchool) => void]>([
    ['a number of days', (school) => setting(school, 'han.gk', 'mười')],
    ['a semester', (school) => setting(school, 'hk1.tu', '7 tháng 9')],
    ['a working week', (school) => setting(school, 'tuanLamViec', 'T2-T6')],
    [
      'a test date',
      (school) =>
        byHand(school, "'Ngày kiểm tra'!A2:E3", [
          ['', '6', 'toan', 'HK1.GK', '17/11/2026'],
          ['', '7', 'van', 'HK1.GK', '31/02/2027'],
        ]),
    ],
    [
      'a holiday',
      (school) =>
        byHand(school, "'Ngày nghỉ'!A2:D3", [
          ['', '17/11/2026', 'Nghỉ', 'lễ'],
          ['', '20.11', 'Nghỉ', 'lễ'],
        ]),
    ],
  ])('leaves its tab as it last stood: %s', (_what, spoil) => {
    const school = withTest();

    spoil(school);
    expect(until(school)).toBe(TEN_DAYS);
    beat(school);
    expect(until(school)).toBe(TEN_DAYS);
  });

  it.each<[string, string, string]>([
    ['6a1', 'Toán', 'HK1.GK'],
    ['6A1', 'toán', 'hk1.gk'],
    [' 6 a1 ', 'Toan', 'HK1 GK'],
    ['khối 6', 'Toán học', 'HK1.GK'],
  ])('is none where it is only written otherwise (F7): %s, %s, %s', (classes, subject, key) => {
    const school = withTest();
    byHand(school, "'Ngày kiểm tra'!A2:E2", [['', classes, subject, key, '17/11/2026']]);
    beat(school);

    expect(until(school)).toBe(new Date(at('2026-12-03T00:00:00')).toISOString());
    expect(mails(school)).toEqual([]);
  });

  it.each<[string, readonly string[], string]>([
    ['a class the school has not', ['6A12', 'toan', 'HK1.GK', '17/11/2026'], '6A12'],
    ['a subject nobody teaches', ['6', 'Hóa', 'HK1.GK', '17/11/2026'], 'Hóa'],
    ['no subject', ['6', '', 'HK1.GK', '17/11/2026'], ''],
    ['a test there is not', ['6', 'toan', 'HK1.GKI', '17/11/2026'], 'HK1.GKI'],
    ['a day of another year (A5)', ['6', 'toan', 'HK1.GK', '17/11/2025'], '17/11/2025'],
    ['a day of the other semester', ['6', 'toan', 'HK1.GK', '17/03/2027'], '17/03/2027'],
  ])('is one that names what cannot be; nothing moves by it (F7): %s', (_what, cells, value) => {
    const school = withTest();
    byHand(school, "'Ngày kiểm tra'!A2:E2", [['', ...cells]]);
    beat(school);

    expect(until(school)).toBe(TEN_DAYS);
    expect(mails(school)).toEqual([expect.stringContaining(`“${value}” (`)]);
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'a semester whose ends are swapped',
      { 'hk1.tu': '10/01/2027', 'hk1.den': '07/09/2026' },
      'hk1.tu',
    ],
    ['a semester that begins a year late', { 'hk1.tu': '07/09/2027' }, 'hk1.tu'],
    ['a semester of another year', { 'hk2.den': '23/05/2026' }, 'hk2.den'],
    ['semesters that overlap', { 'hk2.tu': '01/12/2026' }, 'hk2.tu'],
    ['999 days (A5)', { 'han.gk': '999' }, 'han.gk'],
    ['another school year', { namHoc: '2027-2028' }, 'namHoc'],
  ])('is one that cannot be beside the others (F8): %s', (_what, values, named) => {
    const school = withTest();
    Object.entries(values).forEach(([key, value]) => {
      setting(school, key, value);
    });

    // Nothing closes by it, and what is typed stays.
    expect(school.type(PEOPLE.maths, GK, '7')).toBeNull();
    beat(school);
    expect(school.shown(GK)).toBe('7');
    expect(until(school)).toBe(TEN_DAYS);
    expect(mails(school)).toEqual([expect.stringContaining(`Cài đặt › ${named}: “`)]);
  });

  it('closes what is due and takes orders as before', () => {
    const school = withTest();
    setting(school, 'han.gk', 'mười');
    school.clock.set(at('2026-12-02T00:01:00'));
    school.heartbeat();

    expect(school.type(PEOPLE.maths, GK, '8')).toMatch(/protected/);
    expect(
      school.person(PEOPLE.principal).command('lock.apply', { scope: {}, reason: 'Chốt sổ' }),
    ).toMatchObject({ ok: true, value: { blocksChanged: expect.any(Number) } });
    expect(school.type(PEOPLE.literature, { ...GK, tab: 'van' }, '8')).toMatch(/protected/);
  });

  it('holds the other tabs as they are now', () => {
    const school = withTest();
    setting(school, 'hk1.tu', '7 tháng 9');
    byHand(school, "'Ngày kiểm tra'!E2", [['17/11/2026']]);

    expect(until(school)).toBe(new Date(at('2026-12-03T00:00:00')).toISOString());
  });

  it('is told to the ledger once when it begins, with cell and value, and once when it is over', () => {
    const school = withTest();
    const before = rules(school).length;
    setting(school, 'han.gk', 'mười');
    beats(school, 3);
    const [entry, ...more] = rules(school).slice(before);

    expect(more).toEqual([]);
    expect(said(entry)).toContain('Cài đặt › han.gk: “mười”');
    expect(entry?.data).toMatchObject({
      unreadable: [{ tab: 'Cài đặt', row: 'han.gk', value: 'mười' }],
      settings: { 'han.gk': '10' },
    });

    setting(school, 'han.gk', '5');
    beats(school, 2);

    expect(rules(school).slice(before + 1)).toMatchObject([
      { data: { unreadable: [], settings: { 'han.gk': '5' } } },
    ]);
    expect(until(school)).toBe(new Date(at('2026-11-24T00:00:00')).toISOString());
    expect(school.verified()).toBe(true);
  });

  it('is mailed to the administrators once a day for as long as it lasts', () => {
    const school = withTest();
    byHand(school, "'Ngày kiểm tra'!A3:E3", [['', '7', 'van', 'HK1.GK', '31/02/2027']]);
    beats(school, 3);

    expect(mails(school)).toEqual([
      expect.stringContaining('Ngày kiểm tra › 7 · van · HK1.GK: “31/02/2027”'),
    ]);

    // Put right and wrong again on one day: still one mail.
    byHand(school, "'Ngày kiểm tra'!E3", [['01/12/2026']]);
    beat(school);
    byHand(school, "'Ngày kiểm tra'!E3", [['31/02/2027']]);
    beat(school);
    expect(mails(school)).toHaveLength(1);

    school.clock.advance(24 * 3_600_000);
    beats(school, 2);
    expect(mails(school)).toHaveLength(2);
  });

  it('is shown to those who may administer', () => {
    const school = withTest();
    setting(school, 'han.gk', 'mười');
    setting(school, 'hk2.den', '');
    const problems = (email: string) => problemsOf(school, email);

    expect(problems(PEOPLE.admin)).toEqual([
      expect.stringContaining('Cài đặt › hk2.den: “” (không phải một ngày'),
      expect.stringContaining('Cài đặt › han.gk: “mười” (viết số ngày'),
    ]);
    expect(problems(PEOPLE.principal)).toHaveLength(2);
    expect(problems(PEOPLE.maths)).toEqual([]);
  });

  it('costs a quiet beat no request', () => {
    const school = withTest();
    const once = (): number => {
      const before = school.workspace.counter.fetches;
      beat(school);

      return school.workspace.counter.fetches - before;
    };
    // One of them may be the beat, twice an hour, that goes through a chain.
    const requests = (): number => Math.min(once(), once());
    beats(school, 2);
    const quiet = requests();
    setting(school, 'han.gk', 'mười');
    beat(school);

    expect(quiet).toBe(3);
    expect(requests()).toBe(quiet);
  });

  it('is an error that names it while nothing has been valid yet', () => {
    const school = installTiny();
    setting(school, 'tuanLamViec', 'T2-T6');

    expect(school.person(PEOPLE.admin).command('setup.start', SETUP)).toMatchObject({
      ok: false,
      code: 'BAD_INPUT',
      details: { field: 'Cài đặt: tuanLamViec', value: 'T2-T6' },
    });

    setting(school, 'tuanLamViec', 'Mon-Fri');
    finishSetUp(school);
    school.heartbeat();
    setting(school, 'tuanLamViec', 'T2-T6');
    expect(school.person(PEOPLE.admin).query('jobs.list', {})).toMatchObject({ ok: true });
  });

  it('does not lose a long tab, nor what was shortened in it', () => {
    const school = withTest();
    const far = (count: number) =>
      Array.from({ length: count }, (_, row) => [
        `d${row}`,
        `${(row % 4) + 6}`,
        'van',
        'HK2.GK',
        '15/03/2027',
      ]);
    byHand(school, "'Ngày kiểm tra'!A3:E382", far(380));
    beat(school);
    byHand(school, "'Ngày kiểm tra'!A3:E382", [
      ...far(5),
      ...Array.from({ length: 375 }, () => ['', '', '', '', '']),
    ]);
    beat(school);
    byHand(school, "'Ngày kiểm tra'!A2:E2", [['', '6', 'toan', 'HK1.GK', 'mai']]);
    const kept = school.table('Quy định hợp lệ gần nhất').filter(([id]) => id?.startsWith('test'));

    expect(until(school)).toBe(TEN_DAYS);
    expect(JSON.parse(kept.map(([, text]) => text ?? '').join(''))).toHaveLength(6);
  });
});

test('a beat that dies while it writes the rules down leaves one entry and the valid copy', () => {
  const killAfter =
    (index: number): FaultPlan =>
    (call) =>
      call.index === index ? { kind: 'killAfter' } : null;

  for (let index = 1; index <= 14; index += 1) {
    const school = withTest();
    setting(school, 'han.gk', '7');
    school.clock.advance(BEAT_MS);
    school.heartbeat(killAfter(index));
    beat(school);
    setting(school, 'han.gk', 'bảy');
    const told = rules(school).filter(
      ({ data }) => (data?.settings as Record<string, string> | undefined)?.['han.gk'] === '7',
    );

    expect({ index, told: told.length, until: until(school) }).toEqual({
      index,
      told: 1,
      until: new Date(at('2026-11-27T00:00:00')).toISOString(),
    });
  }
});

test('a cell of a table of the school that nobody can read is told of; everybody else goes on', () => {
  const school = tinySchool();
  const row = school.table('Vai trò').findIndex(([, , role]) => role === 'office') + 2;
  expect(row).toBeGreaterThan(1);
  school.arrange(`'Vai trò'!C${row}`, [['thư kí']]);
  beat(school);

  const told = problemsOf(school, PEOPLE.admin);
  expect(told).toEqual([expect.stringContaining('“thư kí” (Vai trò: phải là một trong: ')]);
  expect(told[0]).toContain('Vai trò › ');
  expect(school.person(PEOPLE.principal).query('jobs.list', {})).toMatchObject({ ok: true });

  school.arrange(`'Vai trò'!C${row}`, [['office']]);
  beat(school);
  expect(problemsOf(school, PEOPLE.admin)).toEqual([]);
});

test('a copy of the rules that somebody has spoilt stops nobody, and is written anew', () => {
  const school = withTest();
  const row =
    school.table('Quy định hợp lệ gần nhất').findIndex(([id]) => id === 'testDates/0') + 2;
  const kept = school.table('Quy định hợp lệ gần nhất')[row - 2]?.[1];
  expect(kept).toContain('HK1.GK');
  byHand(school, `'Quy định hợp lệ gần nhất'!B${row}`, [['[{"id":']]);

  expect(until(school)).toBe(TEN_DAYS);
  beat(school);
  expect(school.table('Quy định hợp lệ gần nhất')[row - 2]?.[1]).toBe(kept);
  expect(until(school)).toBe(TEN_DAYS);
});
