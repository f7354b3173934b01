import { assessmentName } from '../../src/book/assessment-name';
import { assessmentNameEn } from '../../src/book/assessment-name-en';
import { writtenTabs } from '../../src/book/book-tabs';
import { SUBJECT_NAMES_EN } from '../../src/school/subjects/subject-names-en';

const TABS = [6, 7, 8, 9].flatMap((grade) => writtenTabs({ grade }));
const KEYS = [
  ...new Set(
    TABS.flatMap(({ columns }) =>
      columns.filter(({ role }) => role === 'mark' || role === 'entry').map(({ key }) => key),
    ),
  ),
];

test('every register of a book has an English name', () => {
  expect(TABS.filter(({ id }) => SUBJECT_NAMES_EN[id] === undefined)).toEqual([]);
});

test('every column of marks has an English name, one name a column', () => {
  const names = KEYS.map(assessmentNameEn);

  expect(KEYS.filter((key) => assessmentNameEn(key) === key)).toEqual([]);
  expect(names.filter((name) => /[^ -~]/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(KEYS.length);
  expect(new Set(KEYS.map(assessmentName)).size).toBe(KEYS.length);
  expect(assessmentNameEn('HK1.TX3')).toBe('Regular 3, semester 1');
});

test.each([
  ['VANG.12.P', 'Nghỉ có phép – tháng 12', 'Absent with leave, month 12'],
  [
    'VANG.01.HK1.K',
    'Nghỉ không phép – tháng 01 (HKI)',
    'Absent without leave, month 01 (semester 1)',
  ],
  ['VANG.01.K', 'Nghỉ không phép – tháng 01 (HKII)', 'Absent without leave, month 01 (semester 2)'],
])('a month of two semesters says of which its column is: %s', (key, vi, en) => {
  expect(assessmentName(key)).toBe(vi);
  expect(assessmentNameEn(key)).toBe(en);
});
