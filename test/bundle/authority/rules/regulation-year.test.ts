import { answerValue } from '../../../../local/school/person-at-work';
import { TOLERANCE_MS } from '../../../../src/book/window/timeliness';
import { ADOPTION } from '../../../authority/support/regulation';
import { at, type Cell, type TinySchool, tinySchool } from '../../../authority/support/school';
import { PEOPLE } from '../../../authority/support/tiny-tables';

/** `npm run years` runs the year of each preset, the suite that of one. */
const PRESETS =
  process.env.YEARS === 'all'
    ? ['thu-dau-mot', 'thien-huong', 'nguyen-du', 'him-lam', 'dak-lak']
    : ['thien-huong'];

const MATHS = { classId: '6A1', tab: 'toan' };
const ABSENCES = { classId: '6A1', tab: 'chuyen-can' };
const TRAINING = { classId: '6A1', tab: 'ren-luyen' };

/** One column of each kind and semester: who writes what in it. */
const COLUMNS = [
  { ...ABSENCES, key: 'VANG.10.P', who: PEOPLE.literature, value: '1' },
  { ...MATHS, key: 'HK1.GK', who: PEOPLE.maths, value: '8' },
  { ...MATHS, key: 'HK1.CK', who: PEOPLE.maths, value: '7' },
  { ...MATHS, key: 'HK1.TX1', who: PEOPLE.maths, value: '9' },
  { ...TRAINING, key: 'HK1.RL', who: PEOPLE.literature, value: 'Tốt' },
  { ...ABSENCES, key: 'VANG.03.K', who: PEOPLE.literature, value: '2' },
  { ...MATHS, key: 'HK2.GK', who: PEOPLE.maths, value: '6' },
  { ...MATHS, key: 'HK2.TX2', who: PEOPLE.maths, value: '10' },
  { ...TRAINING, key: 'HK2.RL', who: PEOPLE.literature, value: 'Khá' },
] as const;

type Column = (typeof COLUMNS)[number];

const cellOf = ({ classId, tab, key }: Column, pupil: number): Cell => ({
  ...{ classId, tab, key, pupil },
});

/** A school with the days of its tests and a regulation, on 5 October. */
function schoolWith(preset: string): TinySchool {
  const school = tinySchool();
  school.files(PEOPLE.owner).writeRows(school.files().control, "'Ngày kiểm tra'!A2:E5", [
    ['', '*', '*', 'HK1.GK', '02/11/2026'],
    ['', '*', '*', 'HK1.CK', '21/12/2026'],
    ['', '*', '*', 'HK2.GK', '22/03/2027'],
    ['', '*', '*', 'HK2.CK', '10/05/2027'],
  ]);
  answerValue(school.person(PEOPLE.principal).command('regulation.adopt', { ...ADOPTION, preset }));
  school.heartbeat();

  return school;
}

/** When the regulation closes a column, as its cell says; null: it does not. */
function endIn(school: TinySchool, column: Column): number | null {
  const until = school.info(column.who, cellOf(column, 0)).gates?.fill.until ?? null;

  return until === null ? null : Date.parse(until);
}

/** On time at the last millisecond in 6A1, too late for the tolerance in 6A2, where maths has the homeroom too: once each. */
function meetLimit(school: TinySchool, column: Column, end: number): void {
  const inTime = cellOf(column, 0);
  const late = { ...inTime, classId: '6A2' };
  school.clock.set(end - 120_000);
  school.heartbeat();
  school.clock.set(end - 1);
  expect(school.type(column.who, inTime, column.value)).toBeNull();
  // No beat came: what nothing puts within the tolerance is held.
  school.clock.set(end + TOLERANCE_MS + 1);
  expect(school.type(PEOPLE.maths, late, column.value)).toBeNull();
  school.clock.advance(60_000);
  school.heartbeat();

  expect([column.key, school.shown(inTime), school.shown(late)]).toEqual([
    ...[column.key, column.value, ''],
  ]);
  expect(school.history(late).map(({ meaning }) => meaning)).toEqual(['hold']);
  expect(school.type(PEOPLE.maths, late, column.value)).toMatch(/protected/);
  expect(school.info(PEOPLE.maths, late).gates?.fill).toMatchObject({
    closed: expect.arrayContaining([expect.stringMatching(/^(deadline|termLocked)$/)]),
    article: expect.stringMatching(/^(Điều|Mục) \d/),
  });
}

test.each(PRESETS)(
  'in a year under the regulation %s each column takes what comes on its last millisecond, and nothing after',
  (preset) => {
    const school = schoolWith(preset);
    const limits = COLUMNS.map((column) => ({ column, end: endIn(school, column) }))
      .filter(({ end }) => end !== null && end > at('2026-10-05T12:00:00'))
      .sort((a, b) => (a.end ?? 0) - (b.end ?? 0));

    expect(limits.length).toBeGreaterThan(preset === 'dak-lak' ? 2 : 7);

    for (const { column, end } of limits) {
      meetLimit(school, column, end ?? 0);
    }

    expect(school.verified()).toBe(true);
  },
);
