import type { Block } from '../../../../src/book/window/block';
import { IN_SUMMER } from '../../../../src/book/window/column-rule';
import { isWritable, windowOf } from '../../../../src/book/window/window';
import {
  completionOf,
  periodState,
  type ResultOrder,
  retestChoicesOf,
  sealsOf,
} from '../../../../src/capabilities/results/pure/result-orders';
import type { LockOrder, LockPolicy } from '../../../../src/school/lock-policy';

let counter = 0;

function order(kind: string, more: Partial<ResultOrder> = {}): ResultOrder {
  counter += 1;

  return {
    id: `o${counter}`,
    kind,
    classIds: '6A1',
    period: '1',
    subjectId: '',
    pupilId: '',
    reason: '',
    by: 'a@b',
    role: 'principal',
    at: '2027-01-10T01:00:00.000Z',
    pins: '',
    done: '"ok"',
    ...more,
  };
}

const POLICY: LockPolicy = {
  rules: [],
  testDates: [],
  orders: [],
  terms: {
    1: { from: '2026-09-07', to: '2027-01-10' },
    2: { from: '2027-01-11', to: '2027-05-23' },
  },
  calendar: { week: 'Mon-Fri', holidays: [] },
};
const NOW = Date.parse('2027-01-12T01:00:00.000Z');

function block(more: Partial<Block> = {}): Block {
  return { classId: '6A1', grade: 6, subjectId: 'toan', key: 'HK1.CK', term: 1, ...more };
}

test.each([
  [[], 'draft', 0],
  [['submit'], 'submitted', 0],
  [['submit', 'approve'], 'approved', 1],
  [['submit', 'approve', 'reopen'], 'draft', 1],
  [['submit', 'approve', 'submit'], 'submitted', 1],
  [['submit', 'approve', 'submit', 'approve'], 'approved', 2],
  [['submit', 'void'], 'submitted', 0],
] as const)('acts %j leave the state %s after %i approvals', (kinds, state, version) => {
  expect(
    periodState(
      kinds.map((kind) => order(kind)),
      '6A1',
      1,
    ),
  ).toMatchObject({ state, version });
});

test('acts on other classes and periods do not count', () => {
  const orders = [order('approve', { classIds: '6A2' }), order('approve', { period: 'year' })];

  expect(periodState(orders, '6A1', 1).state).toBe('draft');
  expect(periodState([order('approve', { classIds: '6A1; 6A2' })], '6A2', 1).state).toBe(
    'approved',
  );
});

const counts = (until = Number.POSITIVE_INFINITY, classId = '6A1') => ({
  classId,
  until: () => until,
});

test('what was chosen or decided in another class counts until the pupil left this one', () => {
  const early = order('retest', {
    classIds: '6A2',
    pupilId: 'A',
    subjectId: 'toan',
    at: '2027-06-01T00:00:00.000Z',
  });
  const left = Date.parse('2027-06-02T00:00:00.000Z');
  const late = { ...early, subjectId: 'van', at: '2027-06-03T00:00:00.000Z' };

  expect(retestChoicesOf([early, late], counts(left)).get('A')).toEqual(['toan']);
  expect(retestChoicesOf([early, late], counts()).get('A')).toEqual(['van']);
  // The class that approved the year states it still: what is chosen there counts.
  expect(retestChoicesOf([early, late], counts(left, '6A2')).get('A')).toEqual(['van']);
});

test('a later declaration and a later choice replace earlier ones', () => {
  const complete = (at: string) => order('complete', { subjectId: 'toan', at });
  const orders = [complete('2027-01-01T00:00:00.000Z'), complete('2027-01-02T00:00:00.000Z')];
  const choice = (subjectId: string) =>
    order('retest', { pupilId: 'A', subjectId, period: 'year' });

  expect(completionOf(orders, { classId: '6A1', subjectId: 'toan', term: 1 })).toBe(orders[1]);
  expect(completionOf(orders, { classId: '6A1', subjectId: 'van', term: 1 })).toBeNull();
  expect(retestChoicesOf([choice('toan; van'), choice('')], counts()).get('A')).toEqual([]);
});

test.each([
  ['the semester', block(), '1', true],
  ['the other semester', block({ term: 2, key: 'HK2.CK' }), '1', false],
  ['both semesters by the year', block({ term: 2, key: 'HK2.CK' }), 'year', true],
  ['never the re-test', block({ term: null, key: 'CN.DGL', rule: IN_SUMMER }), 'year', false],
  ['never another class', block({ classId: '6A2' }), '1', false],
])('an approval closes %s', (_, of, period, closed) => {
  const seals = sealsOf([order('approve', { period })]);
  const { reasons } = windowOf(of, { ...POLICY, seals }, Date.parse('2027-06-01T00:00:00Z')).change;

  expect(reasons.some(({ reason }) => reason === 'sealed')).toBe(closed);
});

test('a release does not open what is approved; a re-opening does', () => {
  const release: LockOrder = {
    id: 'r',
    kind: 'release',
    classIds: [],
    subjectIds: [],
    term: null,
    reason: '',
    by: 'a@b',
    at: NOW - 1000,
    until: NOW + 1000,
  };
  const approve = order('approve');
  const policy = { ...POLICY, orders: [release] };

  expect(windowOf(block(), { ...policy, seals: sealsOf([approve]) }, NOW)).toMatchObject({
    fill: { reasons: [{ reason: 'sealed' }] },
    change: { reasons: [{ reason: 'sealed' }] },
  });
  expect(
    isWritable(windowOf(block(), { ...policy, seals: sealsOf([approve, order('reopen')]) }, NOW)),
  ).toBe(true);
});
