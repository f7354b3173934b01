import fc from 'fast-check';
import { SCHOOL_MONTHS } from '../../../src/book/registers/attendance-register';
import { planTake } from '../../../src/capabilities/roll-call/pure/roll-plan';
import { rollCallIn, rollRegister } from '../../../src/capabilities/roll-call/pure/roll-register';
import {
  daysOfMonth,
  followedColumns,
  followedMonths,
  totalsOn,
  warningAt,
} from '../../../src/capabilities/roll-call/pure/roll-totals';
import {
  ABSENCE_KINDS,
  type AbsenceKind,
} from '../../../src/capabilities/roll-call/pure/statement';
import { yearAbsences } from '../../../src/capabilities/roll-call/pure/year-absences';
import { type AcceptedTab, withAccepted } from '../../../src/ledger/accepted-state';
import type { SchoolAsRead } from '../../../src/ledger/school-as-read';
import { classesOfPupil } from '../../../src/school/roster';
import type { SchoolModel } from '../../../src/school/school-model';
import { after, CLASSES, changeOf, schoolWith, wishes } from '../../school/pupil-world';

const DAYS = ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'] as const;
const PUPILS = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'] as const;

/** Somebody says who of a class was away on a day. */
interface Said {
  readonly classId: string;
  readonly date: string;
  readonly session: 'S' | 'C' | 'N';
  readonly absent: readonly { readonly pupilId: string; readonly kind: AbsenceKind }[];
}

type Tabs = Readonly<Record<string, AcceptedTab>>;

const TERMS = {
  1: { from: '2026-09-07', to: '2027-01-10' },
  2: { from: '2027-01-11', to: '2027-05-23' },
} as const;

function readOf(school: SchoolModel, tabs: Tabs): SchoolAsRead {
  return {
    school: {
      ...school,
      classes: CLASSES.map((id) => ({
        id,
        grade: 6,
        homeroomId: null,
        bookId: 'b',
        folderId: 'f',
      })),
      settings: { schoolYear: '2026-2027', afternoonGrades: [] },
      policy: { terms: TERMS, calendar: { week: 'Mon-Fri', holidays: [] } },
    },
    ledger: { acceptedTab: (classId: string, tabId: string) => tabs[`${classId} ${tabId}`] ?? {} },
  } as unknown as SchoolAsRead;
}

/** What is accepted once people have said these things, one after the other; each says them as the same person. */
function accepted(said: readonly Said[]): Tabs {
  const tabs: Record<string, AcceptedTab> = {};

  for (const { classId, date, session, absent } of said) {
    const name = `${classId} ${rollRegister(date)}`;
    const tab = tabs[name] ?? {};
    const call = rollCallIn(tab, date, session);

    tabs[name] = planTake(call, { by: 'GV01', at: '07:05', absent }).reduce(
      (now, { column, value }) => withAccepted(now, { pupilId: date, key: column }, value),
      tab,
    );
  }

  return tabs;
}

const SAID = fc.array(
  fc.record({
    classId: fc.constantFrom(...CLASSES),
    date: fc.constantFrom(...DAYS),
    session: fc.constantFrom('S' as const, 'S' as const, 'C' as const, 'N' as const),
    absent: fc.uniqueArray(
      fc.record({
        pupilId: fc.constantFrom(...PUPILS),
        kind: fc.constantFrom(...ABSENCE_KINDS),
      }),
      { selector: ({ pupilId }) => pupilId },
    ),
  }),
  { maxLength: 30 },
);

const moved = wishes.map((list) =>
  list.reduce((school, wish, at) => {
    const change = changeOf(school, wish, at + 1);

    return change === null
      ? school
      : after(school, { ...change, date: DAYS[at % DAYS.length] ?? '' });
  }, schoolWith()),
);

/** Days on which what counts in a class names a pupil. */
function daysNamed(tabs: Tabs, classId: string, pupilId: string): readonly string[] {
  return DAYS.filter((date) =>
    rollCallIn(tabs[`${classId} ${rollRegister(date)}`] ?? {}, date, 'S').counts?.absent.some(
      (absence) => absence.pupilId === pupilId,
    ),
  );
}

test('sums are the accepted absences, each day once, whatever was said, corrected and moved in which order', () => {
  fc.assert(
    fc.property(SAID, moved, (said, school) => {
      const tabs = accepted(said);
      const read = readOf(school, tabs);

      for (const pupilId of PUPILS) {
        const { P, K, M } = totalsOn(read, pupilId, DAYS);
        const named = classesOfPupil(school, pupilId).flatMap((id) => daysNamed(tabs, id, pupilId));

        expect(P + K + M).toBe(new Set(named).size);
      }
    }),
  );
});

test('for who never moved each kind is what the class says last', () => {
  fc.assert(
    fc.property(SAID, (said) => {
      const read = readOf(schoolWith(), accepted(said));
      const last = new Map(
        said
          .filter(({ classId, session }) => classId === '6A1' && session === 'S')
          .map(({ date, absent }) => [date, absent]),
      );
      const count = (kind: AbsenceKind): number =>
        [...last.values()].filter((absent) =>
          absent.some((absence) => absence.pupilId === 'p1' && absence.kind === kind),
        ).length;

      expect(totalsOn(read, 'p1', DAYS)).toEqual({ P: count('P'), K: count('K'), M: count('M') });
    }),
  );
});

const takenOn = (date: string) =>
  readOf(schoolWith(), accepted([{ classId: '6A1', date, session: 'S', absent: [] }]));
const OF_6A1 = { id: '6A1', grade: 6, homeroomId: null, bookId: 'b', folderId: 'f' };

test('a month follows once its first school day was taken, so that what was typed before stays', () => {
  const stems = (date: string) => followedMonths(takenOn(date), OF_6A1).map(({ stem }) => stem);

  expect(stems('2026-10-01')).toEqual(['VANG.10']);
  expect(stems('2026-10-02')).toEqual([]);
  expect(stems('2026-09-07')).toEqual(['VANG.09']);
});

test('columns of other months and tabs are still typed', () => {
  const follows = followedColumns(takenOn('2026-10-01'), OF_6A1);

  expect([
    follows('chuyen-can', 'VANG.10.P'),
    follows('chuyen-can', 'VANG.11.P'),
    follows('ren-luyen', 'VANG.10.P'),
  ]).toEqual([true, false, false]);
});

test('January has a part in each semester', () => {
  const read = takenOn('2026-10-01');
  const days = (stem: string) =>
    SCHOOL_MONTHS.filter((month) => month.stem === stem).flatMap((month) =>
      daysOfMonth(read, month),
    );

  expect([days('VANG.01.HK1')[0], days('VANG.01.HK1').length]).toEqual(['2027-01-01', 10]);
  expect([days('VANG.01')[0], days('VANG.01').length]).toEqual(['2027-01-11', 21]);
  expect(days('VANG.05').length).toBe(23);
});

test.each([
  ['2026-10-01', '9', 1, 'counted where the month follows, whatever was typed'],
  ['2026-10-02', '', 1, 'counted where nothing was typed'],
  ['2026-10-02', '9', 9, 'typed where the month does not follow and that is more'],
])('the year of somebody away on %s, with “%s” typed, comes to %d: %s', (date, typed, sum) => {
  const absent = [{ pupilId: 'p1', kind: 'K' as const }];
  const tabs = accepted([{ classId: '6A1', date, session: 'S', absent }]);
  const written: Tabs = typed === '' ? {} : { '6A1 chuyen-can': { p1: { 'VANG.10.P': typed } } };
  const yearOf = yearAbsences(readOf(schoolWith(), { ...tabs, ...written }), OF_6A1);

  expect([yearOf('p1'), yearOf('p3')]).toEqual([sum, 0]);
});

test.each([
  [29, null],
  [30, 30],
  [44, 40],
  [45, 45],
  [60, 45],
])('%d sessions away warn at %s', (sessions, limit) => {
  expect(warningAt(sessions)).toBe(limit);
});
