import { AppError } from '../../kernel/app-error';
import { addDays, isIsoDate, weekday } from '../../kernel/time/iso-date';
import type { Holiday } from './holidays';

/** `Mon-Fri` (default) or `Mon-Sat` (many lower secondary schools teach on Saturday). */
export type WorkingWeek = 'Mon-Fri' | 'Mon-Sat';

/** Days off of the school itself, inclusive ISO dates, e.g. the Tết weeks of the school-year plan. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

/** What decides whether a day is worked. `schoolBreaks` are empty where they do not suspend counting (the default). */
export interface WorkCalendar {
  readonly week: WorkingWeek;
  readonly holidays: readonly Holiday[];
  readonly schoolBreaks?: readonly DateRange[];
}

/** What a calendar-day term does when its last day is off: `keep` it, or go to the `nextWorkingDay` (BLDS 2015 Đ148.5). */
export type LastDayRule = 'keep' | 'nextWorkingDay';

const MAX_DAYS = 3660;

/** Ends of terms of working days already counted, by calendar: every column of every book asks for the same few. */
const COUNTED = new WeakMap<WorkCalendar, Map<string, string>>();

/** True if people work on this ISO date: a weekday of the working week or a make-up day, and neither holiday nor break. */
export function isWorkingDay(iso: string, calendar: WorkCalendar): boolean {
  const special = calendar.holidays.filter((day) => day.date === iso);

  if (special.some((day) => day.type !== 'làm bù')) {
    return false;
  }

  if ((calendar.schoolBreaks ?? []).some((range) => range.from <= iso && iso <= range.to)) {
    return false;
  }

  return special.length > 0 || weekday(iso) <= (calendar.week === 'Mon-Sat' ? 6 : 5);
}

/** The ISO date itself if it is a working day, otherwise the next one. */
export function nextWorkingDay(iso: string, calendar: WorkCalendar): string {
  for (let i = 0; i <= MAX_DAYS; i += 1) {
    const day = addDays(iso, i);

    if (isWorkingDay(day, calendar)) {
      return day;
    }
  }

  throw new AppError('BAD_INPUT', { field: 'calendar', value: 'no working day' });
}

/**
 * The last day of a term of `n` working days. The start day is not counted (BLDS 2015 Đ147.2); the term ends at 24:00
 * of the day given back. `n` = 0 gives the first working day not before the start.
 * @throws AppError BAD_INPUT for a malformed date or number of days.
 */
export function addWorkingDays(fromIso: string, n: number, calendar: WorkCalendar): string {
  const counted = COUNTED.get(calendar) ?? new Map<string, string>();
  const term = `${fromIso} ${n}`;
  const end = counted.get(term) ?? countWorkingDays(fromIso, n, calendar);

  COUNTED.set(calendar, counted.set(term, end));

  return end;
}

function countWorkingDays(fromIso: string, n: number, calendar: WorkCalendar): string {
  checkTerm(fromIso, n);
  let day = n === 0 ? nextWorkingDay(fromIso, calendar) : fromIso;

  for (let left = n; left > 0; left -= 1) {
    day = nextWorkingDay(addDays(day, 1), calendar);
  }

  return day;
}

/**
 * The day `n` working days before an ISO date, which itself is not counted.
 * @throws AppError BAD_INPUT for a malformed date or number of days.
 */
export function workingDaysBefore(iso: string, n: number, calendar: WorkCalendar): string {
  checkTerm(iso, n);
  let day = iso;

  for (let left = n, tries = 0; left > 0; tries += 1) {
    if (tries > MAX_DAYS) {
      throw new AppError('BAD_INPUT', { field: 'calendar', value: 'no working day' });
    }

    day = addDays(day, -1);
    left -= isWorkingDay(day, calendar) ? 1 : 0;
  }

  return day;
}

/** What decides the end of a calendar-day term: the rule for its last day, and the calendar that rule needs. */
export interface CalendarTerm {
  readonly lastDay: LastDayRule;
  readonly calendar: WorkCalendar;
}

/**
 * The last day of a term of `n` calendar days, start day not counted (BLDS 2015 Đ147.2). Without `term` the day is
 * kept as it falls.
 * @throws AppError BAD_INPUT for a malformed date or number of days.
 */
export function addCalendarDays(fromIso: string, n: number, term?: CalendarTerm): string {
  checkTerm(fromIso, n);
  const end = addDays(fromIso, n);

  return term?.lastDay === 'nextWorkingDay' ? nextWorkingDay(end, term.calendar) : end;
}

function checkTerm(fromIso: string, n: number): void {
  if (!isIsoDate(fromIso)) {
    throw new AppError('BAD_INPUT', { field: 'from', value: fromIso });
  }

  if (!Number.isInteger(n) || n < 0 || n > MAX_DAYS) {
    throw new AppError('BAD_INPUT', { field: 'n', value: n });
  }
}
