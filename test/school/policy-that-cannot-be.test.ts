import { said } from '../../src/kernel/words/said';
import { NO_FACTS, type PolicyFacts } from '../../src/school/policy-reading';
import { readHoliday, readTestDate } from '../../src/school/read-calendar';
import { readSettings } from '../../src/school/read-settings';
import { settingFaults } from '../../src/school/setting-faults';
import { defaultSettings } from '../../src/school/settings';
import {
  cellSaid,
  unreadableHolidays,
  unreadableSettings,
  unreadableTestDates,
} from '../../src/school/unreadable-cells';
import { sayBoth } from '../../src/words/say-both';

const ROWS = defaultSettings('THCS Hoa Mai', '2026-2027');
const FACTS: PolicyFacts = {
  ...NO_FACTS,
  settings: readSettings(ROWS),
  classes: [
    { id: '6A1', grade: 6 },
    { id: '6/2', grade: 6 },
    { id: '6.7', grade: 6 },
    { id: '7A1', grade: 7 },
  ],
};
const changed = (changes: Readonly<Record<string, string>>) =>
  ROWS.map((row) => ({ ...row, value: changes[row.key] ?? row.value }));
const keysOf = (changes: Readonly<Record<string, string>>) =>
  settingFaults(changed(changes)).map(({ key }) => key);
const GOOD = {
  id: '',
  classes: '6A1',
  subjectId: 'toan',
  assessment: 'HK1.GK',
  date: '02/11/2026',
};
const test = (change: Partial<typeof GOOD>) => readTestDate({ ...GOOD, ...change }, FACTS);

describe('a setting that is too long', () => {
  it('is refused, and told by its beginning', () => {
    const rows = changed({ truong: 'x'.repeat(50_000) });
    const [found] = unreadableSettings(rows);

    expect(settingFaults(rows).map(({ key }) => key)).toEqual(['truong']);
    expect(sayBoth(cellSaid(found!)).vi).toMatch(/truong: “x{40}…” \(dài quá 200 kí tự\)/);
  });
});

describe('test dates', () => {
  it.each<[string, Partial<typeof GOOD>, unknown]>([
    ['a class in small letters', { classes: '6a1' }, { classes: ['6A1'] }],
    ['a class with another separator', { classes: '6.2; 7A1' }, { classes: ['6/2', '7A1'] }],
    ['a class that became a number', { classes: '6,2' }, { classes: ['6/2'] }],
    ['full-width figures', { classes: '６A1' }, { classes: ['6A1'] }],
    ['a grade in words', { classes: 'Khối 6' }, { classes: ['6'] }],
    ['a class in words', { classes: 'Lớp 6A1' }, { classes: ['6A1'] }],
    ['the name of a subject', { subjectId: 'Ngữ văn' }, { subjectId: 'van' }],
    ['a subject in small letters', { subjectId: 'toán' }, { subjectId: 'toan' }],
    ['a subject without accents', { subjectId: 'ngu van' }, { subjectId: 'van' }],
    ['a name with a comma', { subjectId: 'HĐTN,HN' }, { subjectId: 'hdtn-hn' }],
    ['a name in NFD', { subjectId: 'Toán'.normalize('NFD') }, { subjectId: 'toan' }],
    ['a test in small letters', { assessment: 'hk1.gk' }, { assessment: 'HK1.GK' }],
    ['a test with a blank', { assessment: ' HK1 - GK ' }, { assessment: 'HK1.GK' }],
  ])('are read as meant: %s', (_what, change, read) => {
    expect(test(change)).toMatchObject({ faults: [], values: [read] });
  });

  it('may name several subjects', () => {
    expect(test({ subjectId: 'Toán; Văn' }).values.map(({ subjectId }) => subjectId)).toEqual([
      'toan',
      'van',
    ]);
  });

  it.each<[string, Partial<typeof GOOD>, string]>([
    ['an unknown class', { classes: '9Z9' }, 'Lớp hoặc khối (* = toàn trường)'],
    ['one unknown class of several', { classes: '6A1; 6A12' }, 'Lớp hoặc khối (* = toàn trường)'],
    ['no class', { classes: '' }, 'Lớp hoặc khối (* = toàn trường)'],
    ['a grade outside the school', { classes: '5' }, 'Lớp hoặc khối (* = toàn trường)'],
    [
      'two grades, or a class that became a number',
      { classes: '6,7' },
      'Lớp hoặc khối (* = toàn trường)',
    ],
    ['an unknown subject', { subjectId: 'Thiên văn' }, 'Môn (* = mọi môn)'],
    ['no subject', { subjectId: ' ' }, 'Môn (* = mọi môn)'],
    ['an unknown test', { assessment: 'HK1.GKI' }, 'Bài (HK1.GK, HK1.CK…)'],
    ['a test of semester III', { assessment: 'HK3.GK' }, 'Bài (HK1.GK, HK1.CK…)'],
    ['a regular test, which has no deadline', { assessment: 'HK1.TX1' }, 'Bài (HK1.GK, HK1.CK…)'],
    ['no test', { assessment: '' }, 'Bài (HK1.GK, HK1.CK…)'],
    ['a day outside its semester', { assessment: 'HK2.GK' }, 'Ngày kiểm tra'],
    ['a day of another year', { date: '02/11/2025' }, 'Ngày kiểm tra'],
  ])('name what cannot be: %s', (_what, change, column) => {
    const { values, faults } = test(change);

    expect(values).toEqual([]);
    expect(faults.map((fault) => fault.column)).toEqual([column]);
    expect(faults[0]?.reason.code).toMatch(/^cell\./);
  });

  it('name the second of two days given for one test', () => {
    const rows = [GOOD, { ...GOOD, date: '09/11/2026' }, { ...GOOD, classes: '6' }];

    expect(unreadableTestDates(rows, FACTS)).toMatchObject([{ value: '2026-11-09' }]);
  });
});

describe('holidays', () => {
  const day = (date: string, type = '') => readHoliday({ id: '', date, name: 'Nghỉ', type }, FACTS);

  it.each(['–', '—', '−', '―', '‒', ' - ', '->', '→'])(
    'are read with “%s” between two days',
    (sign) => {
      expect(day(`01/02/2027${sign}03/02/2027`).values).toHaveLength(3);
    },
  );

  it('may be several days in a row', () => {
    expect(day('01/02/2027 – 14/02/2027').values).toHaveLength(14);
    expect(day('01/02/2027 đến 03/02/2027', 'LỄ').values.map(({ date }) => date)).toEqual([
      '2027-02-01',
      '2027-02-02',
      '2027-02-03',
    ]);
  });

  it.each([
    ['reversed', '14/02/2027 – 01/02/2027', ''],
    ['of another year', '20/11/2025', ''],
    ['longer than a month', '01/02/2027 – 01/04/2027', ''],
    ['no day', '30/02/2027', ''],
    ['of no known type', '20/11/2026', 'vui'],
    ['a working day made up', '18/11/2026', 'làm bù'],
  ])('are named where they cannot be: %s', (_what, date, type) => {
    expect(day(date, type).faults).toHaveLength(1);
  });

  it('are named where they contradict each other', () => {
    const row = { id: '', date: '21/11/2026', name: '', type: 'lễ' };

    expect(unreadableHolidays([row, { ...row, type: 'làm bù' }], FACTS)).toHaveLength(1);
    expect(unreadableHolidays([row, row], FACTS)).toEqual([]);
  });
});

describe('holidays together', () => {
  const months = ['10', '11', '12', '01', '02', '03'].map((month, at) => ({
    id: '',
    date: `01/${month}/${at < 3 ? 2026 : 2027} – 28/${month}/${at < 3 ? 2026 : 2027}`,
    name: `Nghỉ ${month}`,
    type: '',
  }));

  it('are named from the row on that leaves no school year', () => {
    expect(unreadableHolidays(months, FACTS).map(({ row }) => row)).toEqual([
      'Nghỉ 01',
      'Nghỉ 02',
      'Nghỉ 03',
    ]);
  });

  it('may be three months, each day counted once', () => {
    expect(unreadableHolidays([...months.slice(0, 3), ...months.slice(0, 3)], FACTS)).toEqual([]);
  });
});

describe('settings (F8, A5)', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['swapped ends', { 'hk1.tu': '10/01/2027', 'hk1.den': '07/09/2026' }, ['hk1.tu', 'hk1.den']],
    ['a year late', { 'hk1.tu': '07/09/2027' }, ['hk1.tu']],
    ['a year early', { 'hk2.den': '23/05/2026' }, ['hk2.den']],
    ['overlapping', { 'hk2.tu': '04/01/2027' }, ['hk1.den', 'hk2.tu']],
    ['a slip of a month', { 'hk1.den': '10/10/2026' }, ['hk1.den', 'hk2.tu']],
    ['of no year', { namHoc: '2026-2028' }, ['namHoc']],
    ['of another year', { namHoc: '2027-2028' }, ['hk1.tu', 'hk1.den', 'hk2.tu', 'hk2.den']],
    ['999 days', { 'han.ck': '999' }, ['han.ck']],
    ['no name of the school', { truong: ' ' }, ['truong']],
  ])('that cannot be are named: %s', (_what, changes, keys) => {
    expect([...keysOf(changes)].sort()).toEqual([...keys].sort());
  });

  it('name a deadline whose row is gone, and a key written twice', () => {
    expect(settingFaults(ROWS.filter(({ key }) => key !== 'han.gk'))).toMatchObject([
      { key: 'han.gk' },
    ]);
    expect(settingFaults([...ROWS, { key: 'han.gk', value: '5' }])).toMatchObject([
      { key: 'han.gk' },
    ]);
    expect(settingFaults([...ROWS, { key: ' HAN.GK ', value: '10' }])).toEqual([]);
  });

  it.each<[Readonly<Record<string, string>>, unknown]>([
    [{ namHoc: '2026 – 2027' }, { schoolYear: '2026-2027' }],
    [{ namHoc: '2026-27' }, { schoolYear: '2026-2027' }],
    [{ tuanLamViec: 'mon–sat' }, { week: 'Mon-Sat' }],
    [{ 'han.gk': '10 ngày làm việc', 'han.ck': '' }, { rules: [{ workingDays: 10 }] }],
    [{ 'hk1.tu': '7-9-2026' }, { terms: { 1: { from: '2026-09-07' } } }],
  ])('are read as meant: %o', (changes, read) => {
    expect(keysOf(changes)).toEqual([]);
    expect(readSettings(changed(changes))).toMatchObject(read as object);
  });

  it('are of the school year of the installation, however it is written; another one is named', () => {
    const written = changed({ namHoc: '2026 – 27' });

    expect(settingFaults(written, '2026-2027')).toEqual([]);
    expect(settingFaults(written, '2027-2028')).toMatchObject([
      { key: 'namHoc', value: '2026 – 27', reason: said('cell.otherYear', { year: '2027-2028' }) },
    ]);
  });

  it('say that the holidays of a year are not known, rather than guess', () => {
    const rows = defaultSettings('THCS Hoa Mai', '2032-2033');

    expect(settingFaults(rows)).toMatchObject([
      { key: 'namHoc', reason: said('cell.noHolidays', { first: 2024, last: 2032 }) },
    ]);
    expect(settingFaults(defaultSettings('THCS Hoa Mai', '2029-2030'))).toEqual([]);
  });
});
