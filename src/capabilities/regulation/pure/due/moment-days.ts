import {
  addDays,
  daysInMonth,
  isIsoDate,
  isoDate,
  weekday,
} from '../../../../kernel/time/iso-date';
import {
  type SchoolCalendar,
  type TermWeek,
  weeksOfYear,
} from '../../../../school/calendar/school-calendar';
import { readSchoolYear } from '../../../../school/calendar/school-year';
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  workingDaysBefore,
} from '../../../../school/calendar/working-days';
import type { Moment } from '../rule/regulation-rule';
import type { DueFacts } from './due-facts';
import { eventDays } from './event-days';

/** A moment in the semester it is limited to, if any, and whether it is about summer. */
export interface Asked<M extends Moment = Moment> {
  readonly moment: M;
  readonly term: 1 | 2 | null;
  /** Re-assessment and training in summer: August is that after the year. */
  readonly isSummer: boolean;
}

type Kind = Moment['kind'];
type OfKind<K extends Kind> = Asked<Extract<Moment, { kind: K }>>;
type Days<K extends Kind> = (asked: OfKind<K>, facts: DueFacts) => readonly string[] | null;

const MONTHS_OF_YEAR = 12;

/** The day of a term by months: the same day of the month, or the last of a shorter one (BLDS 2015 Đ148.3). */
function addMonths(iso: string, months: number): string {
  const count = Number(iso.slice(0, 4)) * MONTHS_OF_YEAR + Number(iso.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / MONTHS_OF_YEAR);
  const month = (count % MONTHS_OF_YEAR) + 1;

  return isoDate(year, month, Math.min(Number(iso.slice(8)), daysInMonth(year, month)));
}

function counted(
  { count, unit, side }: OfKind<'counted'>['moment'],
  start: string,
  facts: DueFacts,
) {
  const way = side === 'before' ? -1 : 1;

  if (unit === 'workingDay') {
    return way < 0
      ? workingDaysBefore(start, count, facts.work)
      : addWorkingDays(start, count, facts.work);
  }

  const end =
    unit === 'month'
      ? addMonths(start, way * count)
      : addDays(start, way * count * (unit === 'week' ? 7 : 1));

  return facts.lastDay === 'nextWorkingDay' && way > 0 ? nextWorkingDay(end, facts.work) : end;
}

/** Months (yyyy-mm) with a teaching day, each once. */
function teachingMonths(calendar: SchoolCalendar): readonly string[] {
  const days = weeksOfYear(calendar).flatMap(({ monday, sunday }) => [monday, sunday]);

  return [...new Set(days.map((day) => day.slice(0, 7)))].filter((month) =>
    weeksOfYear(calendar).some((week) => hasTeachingDay(week, month, calendar)),
  );
}

/** True if one of Monday to Saturday of a week is a day of the month within the semesters. */
function hasTeachingDay({ monday }: TermWeek, month: string, { terms }: SchoolCalendar): boolean {
  return [0, 1, 2, 3, 4, 5]
    .map((i) => addDays(monday, i))
    .some((day) => day.startsWith(month) && terms[1].from <= day && day <= terms[2].to);
}

function monthsOf(calendar: SchoolCalendar, isNext: boolean): readonly string[] {
  const months = teachingMonths(calendar);

  return isNext ? months.map((month) => addMonths(`${month}-01`, 1).slice(0, 7)) : months;
}

/** Sundays of a month (yyyy-mm), in order. */
function sundaysOf(month: string): readonly string[] {
  const year = Number(month.slice(0, 4));

  return Array.from({ length: daysInMonth(year, Number(month.slice(5))) }, (_, i) =>
    isoDate(year, Number(month.slice(5)), i + 1),
  ).filter((day) => weekday(day) === 7);
}

function pick<T>(list: readonly T[], numbers: readonly number[]): readonly T[] {
  return numbers.flatMap((n) => {
    const found = list[n < 0 ? list.length + n : n - 1];

    return found === undefined ? [] : [found];
  });
}

/** Weeks by their numbers: those of a month end on its k-th Sundays, if that is the end of a teaching week. */
function chosenWeeks(
  { moment, term }: OfKind<'weeks'>,
  calendar: SchoolCalendar,
): readonly TermWeek[] {
  const all = weeksOfYear(calendar);
  const ofTerm = (each: 1 | 2): readonly TermWeek[] => all.filter((week) => week.term === each);

  if (moment.of === 'month') {
    const sundays = monthsOf(calendar, moment.isNext).flatMap((month) =>
      pick(sundaysOf(month), moment.weeks),
    );

    return all.filter(({ sunday }) => sundays.includes(sunday));
  }

  if (moment.of === 'term' && term === null) {
    return ([1, 2] as const).flatMap((each) => pick(ofTerm(each), moment.weeks));
  }

  return term === null ? pick(all, moment.weeks) : weeksOfTerm(moment.weeks, ofTerm(term));
}

/** `tuần 26` and `tuần 8 học kì II` are one: a number that is none of the semester counts within it. */
function weeksOfTerm(numbers: readonly number[], weeks: readonly TermWeek[]): readonly TermWeek[] {
  return numbers.flatMap((n) => {
    const found = weeks.find(({ number }) => number === n);

    return found === undefined ? pick(weeks, [n]) : [found];
  });
}

function everyDay(_: OfKind<'everyDay'>, { calendar, work }: DueFacts): readonly string[] {
  return weeksOfYear(calendar)
    .flatMap(({ monday }) => [0, 1, 2, 3, 4, 5, 6].map((i) => addDays(monday, i)))
    .filter((day) => isWorkingDay(day, work) && day <= calendar.terms[2].to);
}

function monthDay(month: string, day: number | null): string {
  const last = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)));

  return `${month}-${String(Math.min(day ?? last, last)).padStart(2, '0')}`;
}

/** The calendar year a month of a school year lies in: August to December the first, the others the second. */
function yearOfMonth(schoolYear: string, month: number, isSummer: boolean): number {
  const year = readSchoolYear(schoolYear) ?? { first: 0, second: 0 };

  return month <= 7 || (month === 8 && isSummer) ? year.second : year.first;
}

function onDate({ moment, isSummer }: OfKind<'date'>, { calendar }: DueFacts): readonly string[] {
  const { day, month } = moment;
  const year = moment.year ?? yearOfMonth(calendar.schoolYear, month, isSummer);
  const iso = isoDate(year, month, day);

  return isIsoDate(iso) ? [iso] : [];
}

const shifted = (days: readonly string[], isBefore: boolean): readonly string[] =>
  isBefore ? days.map((day) => addDays(day, -1)) : days;

const DAYS: { readonly [K in Kind]: Days<K> } = {
  counted: ({ moment, term }, facts) => {
    const starts = eventDays(moment.event, { term, isBefore: moment.side === 'before' }, facts);

    return starts === null ? null : starts.map((start) => counted(moment, start, facts));
  },
  on: ({ moment, term }, facts) => {
    const days = eventDays(moment.event, { term, isBefore: moment.isBefore }, facts);

    return days === null ? null : shifted(days, moment.isBefore);
  },
  weeks: (asked, { calendar }) =>
    chosenWeeks(asked, calendar).map(({ monday, sunday }) =>
      asked.moment.isBefore ? addDays(monday, -1) : sunday,
    ),
  everyWeek: ({ moment }, { calendar }) =>
    weeksOfYear(calendar)
      .filter(({ number }) => number % moment.every === 0)
      .map(({ monday }) => addDays(monday, moment.weekday - 1)),
  everyDay,
  everyMonth: ({ moment }, { calendar }) =>
    shifted(
      monthsOf(calendar, moment.isNext).map((month) => monthDay(month, moment.day)),
      moment.isBefore,
    ),
  month: ({ moment, isSummer }, { calendar }) => {
    const year = yearOfMonth(calendar.schoolYear, moment.month, isSummer);
    const month = isoDate(year, moment.month, 1).slice(0, 7);

    return moment.isBefore ? [addDays(`${month}-01`, -1)] : [monthDay(month, null)];
  },
  date: (asked, facts) => shifted(onDate(asked, facts), asked.moment.isBefore),
  atOnce: () => [],
};

/** The days (ISO) at whose 24:00 a moment ends; null: the day of the test is not known. */
export function momentDays<M extends Moment>(
  asked: Asked<M>,
  facts: DueFacts,
): readonly string[] | null {
  return (DAYS[asked.moment.kind] as Days<Kind>)(asked as OfKind<Kind>, facts);
}
