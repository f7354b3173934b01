import type { Block } from '../../../src/book/window/block';
import { dueAt, isDue } from '../../../src/book/window/due-keys';
import type { LockPolicy } from '../../../src/school/lock-policy';

const POLICY: LockPolicy = {
  rules: [{ kind: 'gk', workingDays: 10, article: '' }],
  testDates: [
    { classes: ['6'], subjectId: 'toan', assessment: 'HK1.GK', date: '2026-11-02' },
    { classes: ['6'], subjectId: 'toan', assessment: 'HK1.CK', date: '2026-12-21' },
  ],
  orders: [],
  terms: {
    1: { from: '2026-09-07', to: '2027-01-10' },
    2: { from: '2027-01-11', to: '2027-05-23' },
  },
  calendar: { week: 'Mon-Fri', holidays: [] },
};
const block = (key: string, term: Block['term'] = 1): Block => ({
  classId: '6A1',
  grade: 6,
  subjectId: 'toan',
  key,
  term,
});
const day = (iso: string): number => Date.parse(`${iso}T24:00:00+07:00`);

describe('when marks should be there', () => {
  it.each([
    ['a test with a deadline, at its end', 'HK1.GK', '2026-11-16'],
    ['a test without a deadline, at the end of its day', 'HK1.CK', '2026-12-21'],
    ['regular marks, at the end of the semester', 'HK1.TX1', '2027-01-10'],
  ])('%s', (_what, key, last) => {
    expect(dueAt(block(key), POLICY)).toBe(day(last));
    expect(isDue(block(key), POLICY, day(last) - 1)).toBe(false);
    expect(isDue(block(key), POLICY, day(last))).toBe(true);
  });

  it('a column of no semester, never', () => {
    expect(dueAt(block('GHICHU', null), POLICY)).toBeNull();
  });
});
