import fc from 'fast-check';
import { writtenTabs } from '../../../../../src/book/book-tabs';
import { bookProtections } from '../../../../../src/book/protection/book-plan';
import { isSettled, protectionDiff } from '../../../../../src/book/protection/protection-diff';
import { isWritten } from '../../../../../src/book/tab-layout';
import { type Block, blockOf } from '../../../../../src/book/window/block';
import { deadlineOf, endOf, isOpen, windowOf } from '../../../../../src/book/window/window';
import { schoolLockState } from '../../../../../src/capabilities/locks/pure/school-lock-state';
import { enforced } from '../../../../../src/capabilities/regulation/pure/enforce/enforced-regulation';
import {
  presetById,
  rulesOfPreset,
} from '../../../../../src/capabilities/regulation/pure/regulation-change';
import { publicHolidays } from '../../../../../src/school/calendar/holidays';
import type { LockOrder, LockPolicy } from '../../../../../src/school/lock-policy';
import type { ClassRecord } from '../../../../../src/school/school-model';

const at = (local: string): number => Date.parse(`${local}+07:00`);
const DAY = 24 * 3_600_000;
const YEAR = { min: at('2026-08-25T00:00:00'), max: at('2027-09-05T00:00:00') };
const TERMS = {
  1: { from: '2026-09-07', to: '2027-01-10' },
  2: { from: '2027-01-11', to: '2027-05-23' },
};
const PRESETS = ['thu-dau-mot', 'thien-huong', 'nguyen-du', 'him-lam', 'dak-lak'];
const CLASS: ClassRecord = {
  ...{ id: '6A1', grade: 6, homeroomId: null, bookId: 'b', folderId: 'f' },
};
const BLOCKS: readonly Block[] = writtenTabs(CLASS).flatMap((tab) =>
  tab.columns.filter(isWritten).map((column) => blockOf(CLASS, tab, column)),
);
const REGULATIONS = new Map(
  PRESETS.map((id) => {
    const rules = rulesOfPreset(presetById(id), { id, at: '' });

    return [id, enforced(() => rules)];
  }),
);
const BASE: LockPolicy = {
  rules: [],
  testDates: ['HK1.GK', 'HK1.CK', 'HK2.GK', 'HK2.CK'].map((assessment, i) => ({
    classes: ['*'],
    subjectId: '*',
    assessment,
    date: ['2026-11-02', '2026-12-21', '2027-03-22', '2027-05-10'][i] ?? '',
  })),
  orders: [],
  terms: TERMS,
  calendar: { week: 'Mon-Fri', holidays: publicHolidays() },
};

const instant = fc.integer(YEAR);
const order = fc
  .record({
    kind: fc.constantFrom('lock' as const, 'release' as const, 'lift' as const),
    subjectIds: fc.subarray(['toan', 'van', 'chuyen-can']),
    term: fc.constantFrom(1 as const, 2 as const, null),
    at: instant,
    later: fc.integer({ min: 0, max: 10 * DAY }),
    length: fc.integer({ min: 1, max: 20 * DAY }),
    lifts: fc.nat({ max: 7 }),
  })
  .map(({ later, length, lifts, ...rest }) => ({
    ...{ ...rest, classIds: [], reason: 'x', by: 'ht@x.vn', from: rest.at + later },
    lifts: rest.kind === 'lift' ? `o${lifts}` : '',
    until: rest.kind === 'release' ? rest.at + later + length : null,
  }));
const orders = fc
  .array(order, { maxLength: 8 })
  .map((list) => list.map((each, i): LockOrder => ({ ...each, id: `o${i}` })));
const preset = fc.constantFrom(...PRESETS);
const block = fc.constantFrom(...BLOCKS);

function policyOf(id: string, list: readonly LockOrder[]): LockPolicy {
  const regulation = REGULATIONS.get(id);

  return { ...BASE, orders: list, ...(regulation === undefined ? {} : { regulation }) };
}

/** Orders about a block that hold at an instant, told apart here as people would by hand. */
function holding(list: readonly LockOrder[], each: Block, now: number): readonly LockOrder[] {
  const begun = list.filter(({ from = 0 }) => from <= now);
  const back = begun.filter(({ kind }) => kind === 'lift').map(({ lifts }) => lifts);

  return begun.filter(
    ({ id, kind, until, term, subjectIds }) =>
      kind !== 'lift' &&
      !back.includes(id) &&
      (until === null || now < until) &&
      (term === null || term === each.term) &&
      (subjectIds.length === 0 || subjectIds.includes(each.subjectId)),
  );
}

test('no sequence of locks, re-openings, orders taken back and clock moves leaves a block open outside its windows', () => {
  fc.assert(
    fc.property(preset, orders, block, instant, (id, list, each, now) => {
      const policy = policyOf(id, list);
      const held = holding(list, each, now);
      const releases = held.filter(({ kind }) => kind === 'release');
      const locks = held.filter(({ kind }) => kind === 'lock');
      const end = endOf(each, policy);
      const isPast = end !== null && end.at <= now;

      if (isOpen(windowOf(each, policy, now).fill)) {
        const isReopened = releases.some(({ from = 0 }) =>
          locks.every((lock) => (lock.from ?? 0) <= from),
        );

        expect(isReopened || (!isPast && locks.length === 0)).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

test('once every re-opening has ended a block past its limit is closed, whatever was ordered', () => {
  fc.assert(
    fc.property(preset, orders, block, (id, list, each) => {
      const policy = policyOf(id, list);
      const end = endOf(each, policy);
      const now = Math.max(end?.at ?? 0, ...list.map(({ until }) => until ?? 0));

      expect(end === null || !isOpen(windowOf(each, policy, now).fill)).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('the state is a function of rules, time and orders: asked before, after and in between it is the same', () => {
  fc.assert(
    fc.property(
      preset,
      orders,
      block,
      fc.array(instant, { maxLength: 5 }),
      (id, list, each, times) => {
        const fresh = rulesOfPreset(presetById(id), { id, at: '' });
        const anew: LockPolicy = {
          ...policyOf(id, list),
          calendar: { ...BASE.calendar },
          regulation: enforced(() => fresh),
        };
        const first = times.map((now) => windowOf(each, policyOf(id, list), now));
        const again = [...times].reverse().map((now) => windowOf(each, anew, now));

        expect([...again].reverse()).toEqual(first);
      },
    ),
    { numRuns: 60 },
  );
});

test('taking an order back leaves every other reason', () => {
  fc.assert(
    fc.property(preset, orders, block, instant, (id, list, each, now) => {
      const locked: LockOrder = {
        ...{ id: 'mine', kind: 'lock', classIds: [], subjectIds: [], term: null, reason: 'x' },
        ...{ by: 'ht@x.vn', at: now - 10, until: null },
      };
      const lift: LockOrder = { ...locked, id: 'back', kind: 'lift', lifts: 'mine', at: now - 5 };
      const reasonsOf = (all: readonly LockOrder[]) =>
        windowOf(each, policyOf(id, all), now).fill.reasons;
      const others = list.filter(({ kind, from = 0 }) => kind !== 'release' && from < now - 10);

      expect(reasonsOf([...others, locked, lift])).toEqual(reasonsOf(others));
      expect(reasonsOf([...others, locked])).toHaveLength(reasonsOf(others).length + 1);
    }),
    { numRuns: 200 },
  );
});

test('what was accepted is never changed where it might not be filled', () => {
  fc.assert(
    fc.property(preset, orders, block, instant, (id, list, each, now) => {
      const { fill, change } = windowOf(each, policyOf(id, list), now);

      expect(isOpen(change) && !isOpen(fill)).toBe(false);
      expect(deadlineOf(each, policyOf(id, list))).toEqual(deadlineOf(each, policyOf(id, [])));
    }),
    { numRuns: 200 },
  );
});

test('a second pass over the protections of a book does nothing', () => {
  const tabs = writtenTabs(CLASS);
  const places = new Map(
    tabs.map((tab) => [
      tab.id,
      {
        ...{ sheetId: tab.sheetId, startRow: 3, endRow: 7, closedRows: [] },
        columns: new Map(tab.columns.map(({ key }, index) => [key, index])),
      },
    ]),
  );

  fc.assert(
    fc.property(preset, orders, instant, (id, list, now) => {
      const states = tabs.flatMap((tab) =>
        tab.columns.filter(isWritten).map((column) => {
          const each = blockOf(CLASS, tab, column);

          return {
            ...{ tab, column, block: each, writers: ['gv@x.vn'] },
            window: windowOf(each, policyOf(id, list), now),
          };
        }),
      );
      const wanted = bookProtections(states, {
        owner: 'truong@x.vn',
        placeOf: (tabId) => places.get(tabId) ?? null,
      });
      const made = wanted.map((one) => ({ ...one, domainCanEdit: false, warningOnly: false }));

      expect(isSettled(protectionDiff(made, wanted))).toBe(true);
    }),
    { numRuns: 40 },
  );
});

describe('the state of the school', () => {
  const closed = policyOf('thien-huong', []);
  const now = at('2027-02-08T08:00:00');
  const today = '2027-01-05';
  const release: LockOrder = {
    ...{ id: 'm', kind: 'release', classIds: ['6A1'], subjectIds: ['toan'], term: 1 },
    ...{ reason: 'x', by: 'ht@x.vn', at: now - 1, until: now + DAY },
  };

  it('is closed, with as many exceptions as re-openings keep something open', () => {
    expect(schoolLockState([CLASS], closed, { now, today })).toEqual({
      ...{ term: 1, state: 'closed', exceptions: 0 },
    });
    expect(
      schoolLockState([CLASS], { ...closed, orders: [release] }, { now, today }),
    ).toMatchObject({ state: 'closed', exceptions: 1 });
    expect(
      schoolLockState(
        [CLASS],
        { ...closed, orders: [{ ...release, classIds: ['6A9'] }] },
        { now, today },
      ),
    ).toMatchObject({ state: 'closed', exceptions: 0 });
  });

  it('is open in part where some columns are closed, and open where none is', () => {
    const states = ['2026-09-08T08:00:00', '2026-11-20T08:00:00'].map(
      (time) => schoolLockState([CLASS], closed, { now: at(time), today }).state,
    );

    expect(states).toEqual(['partly', 'partly']);
    expect(schoolLockState([CLASS], BASE, { now: at('2027-01-05T08:00:00'), today }).state).toBe(
      'open',
    );
  });
});

test('a class without a plan has nothing to close', () => {
  expect(schoolLockState([], BASE, { now: YEAR.min, today: '2026-09-01' }).state).toBe('open');
});
