import fc from 'fast-check';
import type { Block } from '../../../src/book/window/block';
import { closedSince, isWritable, nextTurn, windowOf } from '../../../src/book/window/window';
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

describe('nextTurn', () => {
  const HOUR = 3_600_000;
  const START = at('2026-09-01T00:00:00');
  const hours = fc.integer({ min: 0, max: 330 * 24 });
  const anyOrder = fc
    .record({
      kind: fc.constantFrom('lock', 'release'),
      from: hours,
      lasts: fc.integer({ min: 1, max: 500 }),
    })
    .map(({ kind, from, lasts }) =>
      order({
        kind: kind as LockOrder['kind'],
        id: `${kind}-${from}-${lasts}`,
        at: START + from * HOUR,
        until: kind === 'release' ? START + (from + lasts) * HOUR : null,
      }),
    );
  const blocks = [
    BLOCK,
    { ...BLOCK, key: 'HK1.TX1' },
    { ...BLOCK, key: 'HK2.GK', term: 2 as const },
  ];
  const open = (policy: LockPolicy, now: number): string =>
    blocks.map((block) => (isWritable(windowOf(block, policy, now)) ? '1' : '0')).join('');

  it('nothing opens or closes by itself before it', () => {
    fc.assert(
      fc.property(
        fc.array(anyOrder, { maxLength: 5 }),
        hours,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (orders, from, part) => {
          const policy = { ...POLICY, orders };
          const now = START + from * HOUR;
          const turn = nextTurn(blocks, policy, now) ?? now + 1000 * HOUR;
          const between = now + Math.floor((turn - 1 - now) * part);

          expect(turn).toBeGreaterThan(now);
          expect(open(policy, between)).toBe(open(policy, now));
        },
      ),
    );
  });

  it('is the deadline of the first column that ends', () => {
    expect(nextTurn(blocks, POLICY, at('2026-11-20T08:00:00'))).toBe(at('2026-12-02T00:00:00'));
  });

  it('is the end of an order to open before that', () => {
    const until = at('2026-11-21T10:00:00');
    const orders = [order({ kind: 'release', at: at('2026-11-20T07:00:00'), until })];

    expect(nextTurn(blocks, { ...POLICY, orders }, at('2026-11-20T08:00:00'))).toBe(until);
  });
});

describe('closedSince', () => {
  const END = at('2026-12-02T00:00:00');
  const since = (orders: readonly LockOrder[], from: number, now: number) =>
    closedSince(BLOCK, { ...POLICY, orders }, { from, now });

  it('names the deadline that passed since, with the window before it', () => {
    const turn = since([], END - 60_000, END + 60_000);

    expect(turn).toMatchObject({ at: END, isOrdered: false });
    expect(turn !== null && isWritable(turn.before)).toBe(true);
  });

  it.each([
    ['passed before', [], END + 1, END + 60_000],
    ['is to come', [], END - 60_000, END - 1],
    [
      'was followed by an order to open',
      [order({ kind: 'release', at: END + 1, until: END + 90_000 })],
      END - 1,
      END + 60_000,
    ],
  ])('is null where the deadline %s', (_, orders, from, now) => {
    expect(since(orders, from, now)).toBeNull();
  });

  it('names the end of an order to open, and an order to lock as one', () => {
    const until = END + 3_600_000;
    const release = order({ kind: 'release', at: END + 1000, until });
    const lock = order({ id: 'l2', at: END - 3_600_000 });

    expect(since([release], END, until + 1)).toMatchObject({ at: until, isOrdered: false });
    expect(since([lock], END - 7_200_000, END - 1)).toMatchObject({
      at: END - 3_600_000,
      isOrdered: true,
    });
  });
});
