import type { Block } from '../../../src/book/window/block';
import { isSealed } from '../../../src/book/window/is-sealed';
import { windowOf } from '../../../src/book/window/window';
import { publicHolidays } from '../../../src/school/calendar/holidays';
import type { LockPolicy } from '../../../src/school/lock-policy';

const BLOCK: Block = { classId: '6A1', grade: 6, subjectId: 'toan', key: 'HK1.GK', term: 1 };
const NOW = Date.parse('2026-10-05T08:00:00+07:00');
const POLICY: LockPolicy = {
  ...{
    rules: [],
    testDates: [],
    orders: [],
    calendar: { week: 'Mon-Fri', holidays: publicHolidays() },
  },
  terms: {
    1: { from: '2026-09-07', to: '2027-01-10' },
    2: { from: '2027-01-11', to: '2027-05-23' },
  },
};

it.each([
  ['a class with approved results', '6A1', NOW - 1, true],
  ['another class', '6A2', NOW - 1, false],
  ['an approval that comes later', '6A1', NOW + 1, false],
])('%s: is a column kept closed', (_what, classId, since, isKept) => {
  const policy = { ...POLICY, seals: [{ classId, period: 1 as const, since, by: 'ht@x.vn' }] };

  expect(isSealed(windowOf(BLOCK, policy, NOW))).toBe(isKept);
});
