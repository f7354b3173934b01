import type { Block } from '../../../src/book/window/block';
import { IN_SUMMER } from '../../../src/book/window/column-rule';
import { openedColumns } from '../../../src/book/window/opened-columns';
import { releaseReach } from '../../../src/book/window/release-reach';
import { shutWords } from '../../../src/capabilities/locks/pure/shut-words';
import { publicHolidays } from '../../../src/school/calendar/holidays';
import type { LockOrder, LockPolicy } from '../../../src/school/lock-policy';

const at = (local: string): number => Date.parse(`${local}+07:00`);
const NOW = at('2026-10-05T08:00:00');
const FIRST: Block = { classId: '6A1', grade: 6, subjectId: 'toan', key: 'HK1.GK', term: 1 };
const SECOND: Block = { ...FIRST, key: 'HK2.GK', term: 2 };
const OTHER: Block = { ...FIRST, classId: '6A2' };
const SUMMER: Block = { ...FIRST, key: 'CN.DGL', term: null, rule: IN_SUMMER };
const POLICY: LockPolicy = {
  rules: [],
  testDates: [],
  orders: [],
  terms: {
    1: { from: '2026-09-07', to: '2027-01-10' },
    2: { from: '2027-01-11', to: '2027-05-23' },
  },
  calendar: { week: 'Mon-Fri', holidays: publicHolidays() },
};
const SEALED = { ...POLICY, seals: [{ classId: '6A1', period: 1 as const, since: 0, by: 'ht' }] };
const order = (change: Partial<LockOrder>): LockOrder => ({
  ...{ id: 'm1', kind: 'release', classIds: [], subjectIds: [], term: null, reason: 'x' },
  ...{ by: 'ht@x.vn', at: NOW, until: at('2026-10-09T00:00:00') },
  ...change,
});

describe('releaseReach', () => {
  it.each([
    ['of columns that are open or locked', [FIRST, OTHER], order({}), POLICY, 2, [], false],
    ['of an approved class', [FIRST, OTHER], order({}), SEALED, 1, ['6A1'], false],
    ['of a semester to come', [FIRST, SECOND], order({}), POLICY, 1, [], true],
    ['of everything, before summer', [FIRST, SUMMER], order({}), POLICY, 1, [], false],
    ['that names a summer column', [SUMMER], order({ keys: ['CN.DGL'] }), POLICY, 1, [], false],
    ['that names the semester to come', [SECOND], order({ term: 2 }), POLICY, 1, [], false],
    [
      'that is not over when the semester begins',
      [SECOND],
      order({ until: at('2027-01-11T00:00:01') }),
      POLICY,
      ...([1, [], false] as const),
    ],
    [
      'that is over as the semester begins',
      [SECOND],
      order({ until: at('2027-01-11T00:00:00') }),
      POLICY,
      ...([0, [], true] as const),
    ],
  ])('%s', (_what, covered, release, policy, opened, sealedIn, isEarly) => {
    const reach = releaseReach(covered, release, policy);

    expect([reach.opened.length, reach.sealedIn, reach.isEarly]).toEqual([
      opened,
      sealedIn,
      isEarly,
    ]);
  });
});

describe('shutWords', () => {
  it('says nothing where nothing stays closed, else why in both languages', () => {
    expect(shutWords({ sealedIn: [], isEarly: false })).toBeNull();
    expect(shutWords({ sealedIn: ['6A1', '6A2'], isEarly: true })).toEqual({
      vi: expect.stringMatching(/đã duyệt \(lớp 6A1, 6A2\).*chưa bắt đầu/),
      en: expect.stringMatching(/approved results \(class 6A1, 6A2\).*not begun/),
    });
  });
});

describe('openedColumns', () => {
  const classes = [{ id: '6A1', grade: 6, homeroomId: null, bookId: 'b', folderId: 'f' }];
  const locked = (orders: readonly LockOrder[]): LockPolicy => ({ ...POLICY, orders });
  const lock = order({ id: 'k1', kind: 'lock', subjectIds: ['toan'], term: 1, until: null });

  it('are those closed before and open after', () => {
    const columns = openedColumns({ classes, before: locked([lock]), after: POLICY }, NOW);

    expect(columns).toContainEqual(expect.objectContaining({ subjectId: 'toan', key: 'HK1.GK' }));
    expect(columns.every(({ subjectId, term }) => subjectId === 'toan' && term === 1)).toBe(true);
  });

  it('are none where something else holds them closed', () => {
    const before = locked([lock, { ...lock, id: 'k2' }]);

    expect(openedColumns({ classes, before, after: locked([lock]) }, NOW)).toEqual([]);
  });
});
