import { addDays, daysBetween, weekday } from '../../kernel/time/iso-date';
import type { TermDates } from '../lock-policy';
import { type TeachingPlan, type TeachingWeek, teachingWeeks } from './teaching-weeks';
import type { DateRange } from './working-days';

/** The plan of a school year: its semesters, and the weeks off that bear no number. Dates are ISO. */
export interface SchoolCalendar {
  /** e.g. `2026-2027`. */
  readonly schoolYear: string;
  /** Lễ khai giảng. */
  readonly opening: string;
  /** First and last teaching day of each semester. */
  readonly terms: Readonly<Record<1 | 2, TermDates>>;
  /** The weeks off at Tết, Monday to Sunday. */
  readonly breaks: readonly DateRange[];
}

/**
 * School years as the yearly decisions give them: 18 weeks and 17 weeks (QĐ 2045/QĐ-BGDĐT for 2024-2025, QĐ
 * 2269/QĐ-BGDĐT for 2025-2026, QĐ 2644/QĐ-UBND of Đồng Tháp for 2026-2027; 2027-2028 by the same pattern). Provinces
 * decide days and the weeks off at Tết themselves, so this is where a school begins: it edits its own.
 */
export const SCHOOL_CALENDARS: readonly SchoolCalendar[] = [
  {
    schoolYear: '2024-2025',
    opening: '2024-09-05',
    terms: {
      1: { from: '2024-09-09', to: '2025-01-12' },
      2: { from: '2025-01-13', to: '2025-05-25' },
    },
    breaks: [{ from: '2025-01-20', to: '2025-02-02' }],
  },
  {
    schoolYear: '2025-2026',
    opening: '2025-09-05',
    terms: {
      1: { from: '2025-09-08', to: '2026-01-11' },
      2: { from: '2026-01-12', to: '2026-05-24' },
    },
    breaks: [{ from: '2026-02-09', to: '2026-02-22' }],
  },
  {
    schoolYear: '2026-2027',
    opening: '2026-09-05',
    terms: {
      1: { from: '2026-09-07', to: '2027-01-10' },
      2: { from: '2027-01-11', to: '2027-05-23' },
    },
    breaks: [{ from: '2027-02-01', to: '2027-02-14' }],
  },
  {
    schoolYear: '2027-2028',
    opening: '2027-09-05',
    terms: {
      1: { from: '2027-09-06', to: '2028-01-09' },
      2: { from: '2028-01-10', to: '2028-05-21' },
    },
    breaks: [{ from: '2028-01-24', to: '2028-02-06' }],
  },
];

/** The built-in calendar of a school year written `2026-2027`; null where none is known. */
export function schoolCalendarOf(schoolYear: string): SchoolCalendar | null {
  return SCHOOL_CALENDARS.find((calendar) => calendar.schoolYear === schoolYear) ?? null;
}

/** A teaching week and the semester it is of. */
export interface TermWeek extends TeachingWeek {
  readonly term: 1 | 2;
}

/** Weeks from a Monday to a day, both counted. */
function calendarWeeks(from: string, to: string): number {
  return Math.ceil((daysBetween(addDays(from, 1 - weekday(from)), to) + 1) / 7);
}

/** Weeks already counted, by calendar: every limit of every column asks for them. */
const WEEKS = new WeakMap<SchoolCalendar, readonly TermWeek[]>();

/**
 * The numbered teaching weeks of a year: from the first day of semester I to the last day of semester II, the weeks off
 * left out. A week is of the semester in which it begins.
 */
export function weeksOfYear(calendar: SchoolCalendar): readonly TermWeek[] {
  const known = WEEKS.get(calendar) ?? countedWeeks(calendar);
  WEEKS.set(calendar, known);

  return known;
}

function countedWeeks({ terms, breaks }: SchoolCalendar): readonly TermWeek[] {
  const week1 = terms[1].from;
  const teaching: TeachingPlan = { week1, breaks };
  const most = calendarWeeks(week1, terms[2].to);

  return teachingWeeks(teaching, most)
    .filter(({ monday }) => monday <= terms[2].to)
    .map((week) => ({ ...week, term: week.monday < terms[2].from ? 1 : 2 }));
}
