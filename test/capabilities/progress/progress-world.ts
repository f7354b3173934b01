import type { Session } from '../../../src/engine/session';
import { endOfDayUtcMs } from '../../../src/kernel/time/day-boundary';
import type { LockOrder, Seal } from '../../../src/school/lock-policy';
import type { SchoolRegulation } from '../../../src/school/school-regulation';

/** Teaches maths in 6A1, the only subject somebody is assigned to. */
export const TEACHER = 'GV05';

/** Everything about the class opened again, from noon on 3 December until the end of 10 December 2026. */
export const RELEASE: LockOrder = {
  ...{ id: 'mo', kind: 'release', classIds: [], subjectIds: [], term: null, reason: 'x' },
  ...{ by: 'ht@x.vn', at: Date.parse('2026-12-03T05:00:00Z'), until: endOfDayUtcMs('2026-12-10') },
};

export const SEAL: Seal = { classId: '6A1', period: 1, since: 0, by: 'ht@x.vn' };

const TERMS = {
  1: { from: '2026-09-07', to: '2027-01-10' },
  2: { from: '2027-01-11', to: '2027-05-23' },
};

/** What is accepted of the pupil's marks whose keys begin so. */
function marksOf(marked: string): object {
  const keys = ['TX1', 'TX2', 'TX3', 'TX4', 'GK', 'CK'].flatMap((key) => [
    `HK1.${key}`,
    `HK2.${key}`,
  ]);

  return Object.fromEntries(
    keys.filter((key) => key.startsWith(marked)).map((key) => [key, { value: '8' }]),
  );
}

/** A class of one pupil, whose mid-term test in maths falls due at the end of 1 December 2026. */
export function progressWorld(options: {
  readonly today?: string;
  readonly orders?: readonly LockOrder[];
  readonly seals?: readonly Seal[];
  readonly regulation?: SchoolRegulation;
  /** Columns (`HK1.`) whose keys begin so have a mark. */
  readonly marked?: string;
}): Session {
  const { today = '2026-12-04', orders = [], seals = [], marked = 'none', regulation } = options;
  const nowIso = `${today}T01:00:00.000Z`;
  return {
    ...{ today, nowIso, now: Date.parse(nowIso), configuration: { schoolYear: '2026-2027' } },
    school: {
      classes: [{ id: '6A1', grade: 6, homeroomId: null, bookId: 'b', folderId: 'f' }],
      pupils: [{ id: 'p1', fullName: 'Bùi Gia An', classId: '6A1', status: 'studying' }],
      ...{ changes: [], staff: [{ id: TEACHER, fullName: 'Trần Minh Oanh', email: 'oanh@x.vn' }] },
      assignments: [{ classId: '6A1', subjectId: 'toan', teacherIds: [TEACHER], leadId: null }],
      settings: { schoolYear: '2026-2027', terms: TERMS },
      policy: {
        ...(regulation === undefined ? {} : { regulation }),
        ...{ orders, seals, terms: TERMS, calendar: { week: 'Mon-Fri', holidays: [] } },
        rules: [{ kind: 'gk', workingDays: 10, article: 'Điều 11' }],
        testDates: [
          { classes: ['*'], subjectId: 'toan', assessment: 'HK1.GK', date: '2026-11-17' },
        ],
      },
    },
    control: { all: () => [] },
    ledger: {
      acceptedTab: (_: string, tab: string) => (tab === 'toan' ? { p1: marksOf(marked) } : {}),
    },
  } as unknown as Session;
}
