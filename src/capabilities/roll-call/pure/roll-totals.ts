import {
  ATTENDANCE_TAB,
  SCHOOL_MONTHS,
  type SchoolMonth,
} from '../../../book/registers/attendance-register';
import { addDays } from '../../../kernel/time/iso-date';
import type { AcceptedTab } from '../../../ledger/accepted-state';
import type { SchoolAsRead } from '../../../ledger/school-as-read';
import { classesOfPupil } from '../../../school/roster';
import type { ClassRecord } from '../../../school/school-model';
import { classOnDay } from './class-on-day';
import { rollCallIn, rollRegister } from './roll-register';
import { mainSession, type RollSession } from './roll-session';
import { isSchoolDay } from './school-day';
import type { AbsenceKind } from './statement';

/** How often a pupil was away or late. */
export type RollTotals = Readonly<Record<AbsenceKind, number>>;

/** Days (ISO) from the first to the last of a month, or of the part of it that a semester has. */
export function daysOfMonth(
  { school }: SchoolAsRead,
  { month, term }: SchoolMonth,
): readonly string[] {
  const { from, to } = school.policy.terms[term];
  const year = from.slice(5, 7) <= month ? from.slice(0, 4) : to.slice(0, 4);
  const first = `${year}-${month}-01`;
  const days = Array.from({ length: 31 }, (_, at) => addDays(first, at));

  return days.filter((day) => day.slice(5, 7) === month && from <= day && day <= to);
}

/** Day → pupil → what counts; days that were not taken are left out. */
type Counted = ReadonlyMap<string, ReadonlyMap<string, AbsenceKind>>;

/** Joined once for each reading of accepted values: every pupil of a class asks for the same days. */
const COUNTED = new WeakMap<AcceptedTab, Map<RollSession, Counted>>();

function countedIn(tab: AcceptedTab, session: RollSession): Counted {
  const sessions = COUNTED.get(tab) ?? new Map<RollSession, Counted>();
  const counted =
    sessions.get(session) ??
    new Map(
      Object.keys(tab).flatMap((date) => {
        const { counts } = rollCallIn(tab, date, session);

        return counts === null
          ? []
          : [[date, new Map(counts.absent.map(({ pupilId, kind }) => [pupilId, kind]))] as const];
      }),
    );
  COUNTED.set(tab, sessions.set(session, counted));

  return counted;
}

/** What the main session of a class came to on a day, by pupil; null where it was not taken. */
function mainCall({ school, ledger }: SchoolAsRead, classId: string, date: string) {
  const grade = school.classes.find(({ id }) => id === classId)?.grade ?? 0;
  const tab = ledger.acceptedTab(classId, rollRegister(date));

  return countedIn(tab, mainSession(school.settings, grade)).get(date) ?? null;
}

/** The classes of a pupil, that of the day first. */
function classesFirst(
  { school }: SchoolAsRead,
  pupilId: string,
  { classes, date }: { readonly classes: readonly string[]; readonly date: string },
): readonly string[] {
  if (classes.length < 2) {
    return classes;
  }

  const then = classOnDay(school, pupilId, date);

  return [then, ...classes.filter((id) => id !== then)];
}

/**
 * What counts of a pupil, day by day: what the class says in which the pupil was then, else what another of the pupil's
 * classes says, as where a move was entered after the day it took effect. One day counts once.
 */
export function kindsOn(
  read: SchoolAsRead,
  pupilId: string,
  days: readonly string[],
): readonly (AbsenceKind | null)[] {
  const classes = classesOfPupil(read.school, pupilId);

  return days.map((date) => {
    const said = classesFirst(read, pupilId, { classes, date }).map((classId) =>
      mainCall(read, classId, date)?.get(pupilId),
    );

    return said.find((kind) => kind !== undefined) ?? null;
  });
}

/** What a pupil comes to on some days. */
export function totalsOn(read: SchoolAsRead, pupilId: string, days: readonly string[]): RollTotals {
  const totals = { P: 0, K: 0, M: 0 };

  kindsOn(read, pupilId, days).forEach((kind) => {
    if (kind !== null) {
      totals[kind] += 1;
    }
  });

  return totals;
}

/** True where the roll of the main session of a class was called on a day. */
export function isTaken(read: SchoolAsRead, classId: string, date: string): boolean {
  return mainCall(read, classId, date) !== null;
}

/**
 * Months whose sums follow from the roll call: those whose first school day was taken. A class that begins with it in the
 * middle of a month types that month as before, or calls the roll of the days before.
 */
export function followedMonths(
  read: SchoolAsRead,
  schoolClass: ClassRecord,
): readonly SchoolMonth[] {
  return SCHOOL_MONTHS.filter((month) => {
    const first = daysOfMonth(read, month).find((day) => isSchoolDay(read.school, day));

    return first !== undefined && isTaken(read, schoolClass.id, first);
  });
}

/** True for a column of a class that nobody types: its sums follow from the roll call. */
export function followedColumns(
  read: SchoolAsRead,
  schoolClass: ClassRecord,
): (tabId: string, key: string) => boolean {
  const stems = followedMonths(read, schoolClass).map(({ stem }) => stem);
  const keys = new Set(stems.flatMap((stem) => [`${stem}.P`, `${stem}.K`]));

  return (tabId, key) => tabId === ATTENDANCE_TAB && keys.has(key);
}

/** Sessions without leave or with it at which a homeroom teacher is warned; more than the last are no promotion (TT22 Đ12.1d). */
export const WARNINGS = [30, 40, 45] as const;

/** The highest of {@link WARNINGS} that so many sessions have come to; null = none. */
export function warningAt(sessions: number): (typeof WARNINGS)[number] | null {
  return [...WARNINGS].reverse().find((limit) => sessions >= limit) ?? null;
}
