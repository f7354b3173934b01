import { isYearDone, yearLacks } from '../../../../src/capabilities/year/pure/year-lacks';
import type { SchoolAsRead } from '../../../../src/ledger/school-as-read';
import type { LockOrder } from '../../../../src/school/lock-policy';

const ORDER: LockOrder = {
  ...{ id: 'o', kind: 'lock', classIds: [], subjectIds: [], term: null, reason: 'Hết năm học' },
  ...{ by: 'ht@hoamai.edu.vn', at: 0, until: null },
};

function schoolWith(options: {
  readonly orders?: readonly LockOrder[];
  readonly today?: string;
  readonly bookId?: string;
  readonly requests?: readonly string[];
}): SchoolAsRead {
  const { orders = [ORDER], today = '2027-08-02', bookId = 'book', requests = [] } = options;
  const terms = {
    1: { from: '2026-09-05', to: '2027-01-17' },
    2: { from: '2027-01-18', to: '2027-05-31' },
  };

  return {
    configuration: { schoolYear: '2026-2027' },
    school: {
      classes: [{ id: '6A1', grade: 6, bookId }],
      policy: {
        ...{ rules: [], testDates: [], orders, seals: [], terms },
        calendar: { holidays: [], weekend: [0, 6] },
      },
    },
    control: { all: () => requests.map((state, at) => ({ id: `r${at}`, number: `${at}`, state })) },
    today,
    nowIso: `${today}T01:00:00.000Z`,
  } as unknown as SchoolAsRead;
}

const lacks = (options: Parameters<typeof schoolWith>[0], unfinished = 0) =>
  yearLacks(schoolWith(options), unfinished);

test('a year is done that is over, locked, and in which nobody waits', () => {
  expect(isYearDone(lacks({}))).toBe(true);
});

test.each([
  ['on the day before the next one begins', { today: '2027-07-31' }],
  ['with a class that has no book', { bookId: '' }],
  ['that nobody has locked', { orders: [] }],
  ['of which one register is locked alone', { orders: [{ ...ORDER, subjectIds: ['toan'] }] }],
  ['of which one semester is locked alone', { orders: [{ ...ORDER, term: 1 as const }] }],
  [
    'that was opened again',
    { orders: [ORDER, { ...ORDER, kind: 'release' as const, at: 1, until: 4e12 }] },
  ],
  ['in which a request is open', { requests: ['open'] }],
  ['in which a request is being filed', { requests: ['draft'] }],
  ['in which a request is being carried out', { requests: ['applying'] }],
])('a year is not done %s', (_, options) => {
  expect(isYearDone(lacks(options))).toBe(false);
});

test('a year is not done while work is unfinished', () => {
  expect(lacks({}, 2).unfinished).toBe(2);
  expect(isYearDone(lacks({}, 2))).toBe(false);
});

test('requests that were decided on keep nothing open', () => {
  expect(isYearDone(lacks({ requests: ['applied', 'refused', 'withdrawn', 'stale'] }))).toBe(true);
});
