import {
  ATTENDANCE,
  ATTENDANCE_TAB,
  SCHOOL_MONTHS,
} from '../../../src/book/registers/attendance-register';
import { HOMEROOM_TEACHER } from '../../../src/school/people/writer-groups';
import { programmeOf } from '../../../src/school/subjects/programme';

const columns = ATTENDANCE.columns(programmeOf({ grade: 6 })) ?? [];
const written = columns.filter(({ role }) => role === 'entry');

/** What books that exist carry, in their order. */
const KEYS: readonly string[] = [
  ...['09', '10', '11', '12', '01', '02', '03', '04', '05'].flatMap((month) => [
    `VANG.${month}.P`,
    `VANG.${month}.K`,
  ]),
  ...['VANG.01.HK1.P', 'VANG.01.HK1.K'],
];

test('each month of the school year has a column with leave and one without, the younger ones at the end', () => {
  expect(written.map(({ key }) => key)).toEqual(KEYS);
  expect(written.map(({ header }) => header).join('')).toBe('PK'.repeat(KEYS.length / 2));
  expect(columns.slice(-5, -2).map(({ key, header, role }) => [key, header, role])).toEqual([
    ['VANG.P', 'P', 'computed'],
    ['VANG.K', 'K', 'computed'],
    ['VANG.TS', 'TS', 'computed'],
  ]);
});

test('the months up to December and a part of January are semester I, the others semester II', () => {
  const monthsOf = (term: 1 | 2) =>
    SCHOOL_MONTHS.filter((month) => month.term === term).map(({ month }) => month);

  expect(monthsOf(1)).toEqual(['09', '10', '11', '12', '01']);
  expect(monthsOf(2)).toEqual(['01', '02', '03', '04', '05']);
  expect(new Set(SCHOOL_MONTHS.map(({ stem }) => stem)).size).toBe(SCHOOL_MONTHS.length);
});

test('the group of a column names its month, and its semester where the month has both', () => {
  const groupOf = (wanted: string) => columns.find(({ key }) => key === wanted)?.group;

  expect(groupOf('VANG.09.P')).toBe('Tháng 09');
  expect(groupOf('VANG.01.HK1.K')).toBe('Tháng 01 (HK I)');
  expect(groupOf('VANG.TS')).toBe('Tổng số buổi nghỉ');
});

test('only the part of January that came later has an edition of its own', () => {
  const younger = written.filter(({ since }) => since !== undefined);

  expect(younger.map(({ key, since }) => [key, since])).toEqual([
    ['VANG.01.HK1.P', 2],
    ['VANG.01.HK1.K', 2],
  ]);
});

test('a homeroom teacher writes it', () => {
  expect(ATTENDANCE).toMatchObject({ id: ATTENDANCE_TAB, sheetId: 201, subject: null, since: 1 });
  expect(ATTENDANCE.writers).toBe(HOMEROOM_TEACHER);
});
