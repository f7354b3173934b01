import fc from 'fast-check';
import type { Block } from '../../../src/book/window/block';
import { FROM_NEW_YEAR, IN_SUMMER } from '../../../src/book/window/column-rule';
import { orderCovers } from '../../../src/book/window/lock-orders';
import {
  type ColumnWindow,
  deadlineOf,
  gateFor,
  isWritable,
  windowOf,
} from '../../../src/book/window/window';
import { publicHolidays } from '../../../src/school/calendar/holidays';
import type { LockOrder, LockPolicy } from '../../../src/school/lock-policy';

const at = (local: string): number => Date.parse(`${local}+07:00`);
const POLICY: LockPolicy = {
  rules: [
    { kind: 'gk', workingDays: 10, article: 'Điều 11 khoản 1 điểm b' },
    { kind: 'ck', workingDays: 10, article: 'Điều 11 khoản 1 điểm c' },
  ],
  testDates: [{ classes: ['*'], subjectId: '*', assessment: 'HK1.GK', date: '2026-11-16' }],
  orders: [],
  terms: {
    1: { from: '2026-09-07', to: '2027-01-10' },
    2: { from: '2027-01-11', to: '2027-05-23' },
  },
  calendar: { week: 'Mon-Fri', holidays: publicHolidays() },
};
const BLOCK: Block = { classId: '6A1', grade: 6, subjectId: 'toan', key: 'HK1.GK', term: 1 };
const order = (change: Partial<LockOrder>): LockOrder => ({
  id: 'l1',
  kind: 'lock',
  classIds: [],
  subjectIds: [],
  term: null,
  reason: 'x',
  by: 'ht@x.vn',
  at: at('2026-10-01T08:00:00'),
  until: null,
  ...change,
});
const reasons = (policy: LockPolicy, now: number, block: Block = BLOCK): string[] =>
  windowOf(block, policy, now).fill.reasons.map(({ reason }) => reason);

describe('deadlineOf', () => {
  it.each([
    ['2026-11-16', '2026-12-02T00:00:00', 'over 24 November and two week-ends'],
    ['2026-11-02', '2026-11-17T00:00:00', 'over two week-ends'],
    ['2027-01-28', '2027-02-19T00:00:00', 'over Tết'],
    ['2026-12-21', '2027-01-06T00:00:00', 'over New Year'],
  ])('of a test on %s is %s (%s)', (date, end) => {
    const policy = {
      ...POLICY,
      testDates: [{ classes: ['*'], subjectId: '*', assessment: 'HK1.GK', date }],
    };

    expect(deadlineOf(BLOCK, policy)?.at).toBe(at(end));
  });

  it('takes the date of the class before that of the grade, the grade before the school, the subject before all', () => {
    const date = (classes: string, subjectId: string, day: string) => ({
      classes: [classes],
      subjectId,
      assessment: 'HK1.GK',
      date: day,
    });
    const all = [
      date('*', '*', '2026-11-02'),
      date('*', 'toan', '2026-11-03'),
      date('6', '*', '2026-11-04'),
      date('6', 'toan', '2026-11-05'),
      date('6A1', '*', '2026-11-06'),
      date('6A1', 'toan', '2026-11-09'),
    ];

    all.forEach((_, count) => {
      const testDates = all.slice(0, count + 1);
      const alone = [all[count] as (typeof all)[number]];

      expect(deadlineOf(BLOCK, { ...POLICY, testDates })).toEqual(
        deadlineOf(BLOCK, { ...POLICY, testDates: alone }),
      );
    });
  });

  it('is none for a regular mark, and while no day is fixed', () => {
    expect(deadlineOf({ ...BLOCK, key: 'HK1.TX1' }, POLICY)).toBeNull();
    expect(deadlineOf(BLOCK, { ...POLICY, testDates: [] })).toBeNull();
  });

  it('ends summer entry before 31 August', () => {
    const block = { ...BLOCK, key: 'CN.DGL', term: null, rule: IN_SUMMER };

    expect(deadlineOf(block, POLICY)?.at).toBe(at('2027-08-31T00:00:00'));
    expect(reasons(POLICY, at('2027-05-23T23:59:59.999'), block)).toEqual(['notStarted']);
    expect(reasons(POLICY, at('2027-05-24T00:00:00'), block)).toEqual([]);
    expect(reasons(POLICY, at('2027-08-30T23:59:59.999'), block)).toEqual([]);
    expect(reasons(POLICY, at('2027-08-31T00:00:00'), block)).toEqual(['deadline']);
  });
});

describe('blockState', () => {
  it.each([
    ['2026-09-06T23:59:59.999', ['notStarted']],
    ['2026-09-07T00:00:00.000', []],
    ['2026-12-01T23:59:59.999', []],
    ['2026-12-02T00:00:00.000', ['deadline']],
    ['2026-12-02T00:00:00.001', ['deadline']],
  ])('at %s is closed by %j', (time, wanted) => {
    expect(reasons(POLICY, at(time))).toEqual(wanted);
  });

  it('gives every reason that holds', () => {
    const policy = { ...POLICY, orders: [order({})] };

    expect(reasons(policy, at('2026-12-03T00:00:00'))).toEqual(['deadline', 'locked']);
  });

  it('opens by a release newer than the lock until its end, then is as before', () => {
    const release = order({
      id: 'r',
      kind: 'release',
      at: at('2026-12-03T08:00:00'),
      until: at('2026-12-03T10:00:00'),
    });
    const policy = { ...POLICY, orders: [order({}), release] };

    expect(reasons(policy, at('2026-12-03T07:59:59.999'))).toEqual(['deadline', 'locked']);
    expect(windowOf(BLOCK, policy, at('2026-12-03T08:00:00'))).toMatchObject({
      fill: { reasons: [], until: release.until, release },
    });
    expect(reasons(policy, at('2026-12-03T09:59:59.999'))).toEqual([]);
    expect(reasons(policy, at('2026-12-03T10:00:00'))).toEqual(['deadline', 'locked']);
  });

  it('a release of everything does not open a semester that has not begun, one that names it does', () => {
    const second: Block = { ...BLOCK, key: 'HK2.TX1', term: 2 };
    const release = order({ kind: 'release', until: at('2026-10-09T00:00:00') });
    const now = at('2026-10-05T00:00:00');

    expect(reasons({ ...POLICY, orders: [release] }, now, second)).toEqual(['notStarted']);
    expect(reasons({ ...POLICY, orders: [{ ...release, term: 2 }] }, now, second)).toEqual([]);
  });

  it('summer columns are opened before summer by an order that names them, whatever newer order is general', () => {
    const summer: Block = { ...BLOCK, key: 'CN.DGL', term: null, rule: IN_SUMMER };
    const until = at('2026-10-09T00:00:00');
    const general = order({ id: 'm2', kind: 'release', until, at: at('2026-10-02T08:00:00') });
    const naming = order({ kind: 'release', keys: ['CN.DGL'], until });
    const now = at('2026-10-05T00:00:00');

    expect(reasons({ ...POLICY, orders: [general] }, now, summer)).toEqual(['notStarted']);
    expect(reasons({ ...POLICY, orders: [naming, general] }, now, summer)).toEqual([]);
  });

  it('a column that never begins is opened by no order', () => {
    const never: Block = { ...BLOCK, key: '01-2', rule: FROM_NEW_YEAR };
    const terms = { ...POLICY.terms, 1: { from: '2026-09-07', to: '2026-12-31' } };
    const until = at('2026-10-09T00:00:00');
    const orders = [order({ kind: 'release', term: 1, keys: ['01-2'], until })];

    expect(reasons({ ...POLICY, terms, orders }, at('2026-10-05T00:00:00'), never)).toEqual([
      'notStarted',
    ]);
  });

  it('is closed again by a lock given while a release runs', () => {
    const orders = [
      order({ kind: 'release', until: at('2026-10-09T00:00:00') }),
      order({ id: 'l2', at: at('2026-10-02T08:00:00') }),
    ];

    expect(reasons({ ...POLICY, orders }, at('2026-10-03T08:00:00'))).toEqual(['locked']);
  });

  const anyOrder = fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom('lock' as const, 'release' as const),
    classIds: fc.subarray(['6A1', '6A2']),
    subjectIds: fc.subarray(['toan', 'van']),
    term: fc.constantFrom(1 as const, 2 as const, null),
    reason: fc.constant('x'),
    by: fc.constant('ht@x.vn'),
    at: fc.integer({ min: 0, max: 1000 }),
    length: fc.integer({ min: 1, max: 500 }),
  });
  const orders = fc.array(anyOrder, { maxLength: 8 }).map((list) =>
    list.map(
      ({ length, ...rest }): LockOrder => ({
        ...rest,
        until: rest.kind === 'release' ? rest.at + length : null,
      }),
    ),
  );
  const bare: LockPolicy = {
    ...POLICY,
    rules: [],
    terms: {
      1: { from: '1969-01-01', to: '1970-05-01' },
      2: { from: '1970-05-02', to: '1970-09-01' },
    },
  };

  it('a release as the newest order opens while it runs, and its end brings back what held without it', () => {
    fc.assert(
      fc.property(orders, fc.integer({ min: 1001, max: 2000 }), (list, start) => {
        const release = order({ id: 'r', kind: 'release', at: start, until: start + 10 });
        const policy = { ...bare, orders: [...list, release] };
        const without = { ...bare, orders: list };

        expect(isWritable(windowOf(BLOCK, policy, start))).toBe(true);
        expect(isWritable(windowOf(BLOCK, policy, start + 9))).toBe(true);
        expect(reasons(policy, start + 10)).toEqual(reasons(without, start + 10));
      }),
    );
  });

  it('never looks at orders about other blocks, nor at those of the future', () => {
    fc.assert(
      fc.property(orders, fc.integer({ min: 0, max: 2000 }), (list, now) => {
        const relevant = list.filter((entry) => entry.at <= now && orderCovers(entry, BLOCK));

        expect(windowOf(BLOCK, { ...bare, orders: list }, now)).toEqual(
          windowOf(BLOCK, { ...bare, orders: relevant }, now),
        );
      }),
    );
  });

  it('is open exactly when nothing closes it', () => {
    fc.assert(
      fc.property(orders, fc.integer({ min: 0, max: 2000 }), (list, now) => {
        const window = windowOf(BLOCK, { ...bare, orders: list }, now);

        expect(isWritable(window)).toBe(window.fill.reasons.length === 0);
        expect(window.change).toEqual(window.fill);
      }),
    );
  });
});

describe('the reasons of a gate', () => {
  it('say since when, until when, by whom, with which article, and what opens it again', () => {
    const policy: LockPolicy = {
      ...POLICY,
      orders: [order({ reason: 'Chốt sổ' })],
      seals: [{ classId: '6A1', period: 1, since: at('2026-12-20T08:00:00'), by: 'pht@x.vn' }],
    };
    const [sealed, deadline, locked] = windowOf(BLOCK, policy, at('2026-12-21T00:00:00')).change
      .reasons;

    expect(sealed).toMatchObject({
      reason: 'sealed',
      since: at('2026-12-20T08:00:00'),
      until: null,
      by: 'pht@x.vn',
      opener: 'result.reopen',
    });
    expect(deadline).toMatchObject({
      reason: 'deadline',
      since: at('2026-12-02T00:00:00'),
      by: '',
      article: 'Điều 11 khoản 1 điểm b',
      opener: 'lock.release',
    });
    expect(locked).toMatchObject({
      reason: 'locked',
      since: at('2026-10-01T08:00:00'),
      by: 'ht@x.vn',
      words: 'Chốt sổ',
      opener: 'lock.release',
    });
  });

  it('of a column that has not begun say when it will', () => {
    expect(windowOf(BLOCK, POLICY, at('2026-09-06T00:00:00')).fill.reasons).toMatchObject([
      { reason: 'notStarted', since: null, until: at('2026-09-07T00:00:00') },
    ]);
  });

  it('hold of a cell by what is accepted in it: a column may be filled where it is not changed', () => {
    const [reason] = windowOf(BLOCK, POLICY, at('2026-12-03T00:00:00')).change.reasons;
    const shut = { reasons: reason === undefined ? [] : [reason], until: null, release: null };
    const free = { reasons: [], until: null, release: null };
    const window: ColumnWindow = { fill: free, change: shut };

    expect(gateFor(window, '')).toBe(free);
    expect(gateFor(window, '8')).toBe(shut);
    expect(isWritable(window)).toBe(true);
    expect(isWritable({ fill: shut, change: shut })).toBe(false);
  });
});

describe('an order about columns', () => {
  const first: Block = { ...BLOCK, key: 'HK1.TX1' };
  const lock = order({ keys: ['HK1.TX1', 'HK1.TX2'] });
  const now = at('2026-10-05T00:00:00');

  it('closes those it names and no other', () => {
    expect(reasons({ ...POLICY, orders: [lock] }, now, first)).toEqual(['locked']);
    expect(reasons({ ...POLICY, orders: [lock] }, now)).toEqual([]);
  });

  it('is about every column where it names none', () => {
    expect(reasons({ ...POLICY, orders: [{ ...lock, keys: [] }] }, now)).toEqual(['locked']);
    expect(reasons({ ...POLICY, orders: [order({})] }, now)).toEqual(['locked']);
  });
});
