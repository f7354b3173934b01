import { addDays, daysInMonth, weekday } from '../../../../kernel/time/iso-date';
import {
  type SchoolCalendar,
  schoolCalendarOf,
  weeksOfYear,
} from '../../../../school/calendar/school-calendar';
import type { WorkCalendar } from '../../../../school/calendar/working-days';
import type { TermDates } from '../../../../school/lock-policy';
import type { RegulatedColumn, RegulationFacts } from '../../../../school/school-regulation';
import { dueDays } from '../due/due-days';
import type { DueDays } from '../due/due-facts';
import type { Limit, RegulationRule } from '../rule/regulation-rule';
import type { Work } from '../rule/works';

/** A limit to be worked out for a column, with the works it is about. */
export interface LimitFor {
  readonly limit: Limit;
  readonly works: readonly Work[];
  readonly column: RegulatedColumn;
}

/** Days after the end of semester I until which a date that names no semester is of it. */
const GRACE_DAYS = 28;

/** Plans already made, by the semesters they are of. */
const PLANS = new WeakMap<object, SchoolCalendar>();

/** The plan of the year: the school's own semesters; opening and weeks off at Tết as decided for the year. */
export function planOf(terms: Readonly<Record<1 | 2, TermDates>>): SchoolCalendar {
  const known = PLANS.get(terms) ?? madePlan(terms);
  PLANS.set(terms, known);

  return known;
}

function madePlan(terms: Readonly<Record<1 | 2, TermDates>>): SchoolCalendar {
  const first = Number(terms[1].from.slice(0, 4));
  const schoolYear = `${first}-${first + 1}`;
  const known = schoolCalendarOf(schoolYear);

  return {
    schoolYear,
    terms,
    opening: known?.opening ?? `${first}-09-05`,
    breaks: known?.breaks ?? [],
  };
}

/** The key of the assessment whose day an event is; null: another kind of event. */
function testKey({ limit, column }: LimitFor): string | null {
  const { moment } = limit;
  const event = moment.kind === 'counted' || moment.kind === 'on' ? moment.event : null;
  const term = column.term ?? 2;
  const keys = { test: column.key, midTest: `HK${term}.GK`, finalTest: `HK${term}.CK` } as const;

  return event === 'test' || event === 'midTest' || event === 'finalTest' ? keys[event] : null;
}

function ruleOf({ limit, works }: LimitFor, term: 1 | 2 | null): RegulationRule {
  const { subjects, grades, doers } = { subjects: [], grades: [], doers: [] };

  return {
    ...{ works: [...works], subjects, grades, doers, isChoice: false },
    limits: [{ ...limit, term: limit.term ?? term }],
    also: [],
    after: null,
    change: null,
  };
}

/** Events each semester has of its own. */
const OF_TERM: readonly string[] = ['termStart', 'midTerm', 'termEnd'];

/** Where a limit goes on without end, what was given last is due on its next day. */
function isRecurring({ moment }: Limit): boolean {
  return (
    ['everyWeek', 'everyDay', 'everyMonth'].includes(moment.kind) ||
    (moment.kind === 'weeks' && moment.of === 'month')
  );
}

const MONTH_OF_KEY = /^VANG\.(\d\d)/;

/** The last day on which something of a column happens: of a month of attendance its last, else the semester's. */
function lastDayOf({ key, term }: RegulatedColumn, facts: RegulationFacts): string {
  const { terms, calendar } = facts;
  const end = terms[term ?? 2].to;
  const month = MONTH_OF_KEY.exec(key)?.[1];
  const year = Number(month) > 7 ? terms[1].from.slice(0, 4) : terms[2].to.slice(0, 4);
  const last =
    month === undefined ? end : `${year}-${month}-${daysInMonth(Number(year), Number(month))}`;

  const [first = end] = [last, end].sort();

  return schoolDay(first, calendar.week);
}

/** A day with lessons, or the last one before it. */
function schoolDay(iso: string, week: RegulationFacts['calendar']['week']): string {
  const beyond = weekday(iso) - (week === 'Mon-Sat' ? 6 : 5);

  return beyond > 0 ? addDays(iso, -beyond) : iso;
}

function isOfTerm(day: string, { limit, column }: LimitFor, calendar: SchoolCalendar): boolean {
  const { terms } = calendar;

  if (limit.term !== null || column.term === null || testKey({ limit, column, works: [] })) {
    return true;
  }

  if (limit.moment.kind === 'weeks') {
    const week = weeksOfYear(calendar).find(
      ({ monday }) => monday <= day && day <= addDays(monday, 6),
    );

    return week?.term === column.term;
  }

  const isOfFirst = day < addDays(terms[1].to, GRACE_DAYS);

  return (isOfFirst ? 1 : 2) === column.term;
}

/** Days already worked out, by limit and calendar: every column of every class asks for the same few. */
const WORKED_OUT = new WeakMap<Limit, WeakMap<WorkCalendar, Map<string, DueDays>>>();

function remembered(
  limit: Limit,
  work: WorkCalendar,
  { key, make }: { readonly key: string; readonly make: () => DueDays },
): DueDays {
  const calendars = WORKED_OUT.get(limit) ?? new WeakMap<WorkCalendar, Map<string, DueDays>>();
  const known = calendars.get(work) ?? new Map<string, DueDays>();
  const due = known.get(key) ?? make();
  WORKED_OUT.set(limit, calendars.set(work, known.set(key, due)));

  return due;
}

/** Days of a limit in the school's year; null: the day of a test is not known. */
function daysOf(asked: LimitFor, facts: RegulationFacts): readonly string[] | null {
  const { limit, column, works } = asked;
  const { moment } = limit;
  const calendar = planOf(facts.terms);
  const test = testKey(asked);
  const testDate = test === null ? null : facts.testDate(test);
  const isOfEach =
    (moment.kind === 'counted' || moment.kind === 'on') && OF_TERM.includes(moment.event);
  const term = isOfEach ? column.term : null;
  const { terms } = calendar;
  const due = remembered(limit, facts.calendar, {
    key: `${term}/${testDate}/${[terms[1], terms[2]].map(({ from, to }) => `${from}–${to}`).join()}/${works.join()}`,
    make: () =>
      dueDays(ruleOf(asked, term), {
        ...{ calendar, work: facts.calendar, lastDay: 'keep', testDate },
        ...{ subject: null, grade: null },
      }),
  });

  return due.ok ? due.days : null;
}

/** The day (ISO) on which a limit closes a column; `isOwn`: of its own semester. Null: there is none (yet). */
export function closingDay(
  asked: LimitFor,
  facts: RegulationFacts,
): { readonly day: string; readonly isOwn: boolean } | null {
  const { limit, column } = asked;
  const days = limit.term !== null && column.term !== limit.term ? null : daysOf(asked, facts);

  if (days === null) {
    return null;
  }

  const last = lastDayOf(column, facts);
  const next = days.find((day) => day >= last);
  const own = isRecurring(limit)
    ? next
    : days.filter((day) => isOfTerm(day, asked, planOf(facts.terms))).pop();
  const day = own ?? next;

  return day === undefined ? null : { day, isOwn: own !== undefined };
}
