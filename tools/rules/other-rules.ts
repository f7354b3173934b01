import { parseMark } from '../../src/book/mark';
import { parsePhrase } from '../../src/capabilities/regulation/pure/phrase/parse-phrase';
import { compareNames, nameKey, normalizeName } from '../../src/kernel/text/vietnamese-name';
import { isIsoDate, isoDate } from '../../src/kernel/time/iso-date';
import {
  halfRegularByMidSemester,
  lastCorrectionDay,
  lockDate,
} from '../../src/school/calendar/deadlines';
import { HOLIDAY_YEARS, publicHolidays } from '../../src/school/calendar/holidays';
import { weekEnds } from '../../src/school/calendar/teaching-weeks';
import {
  addCalendarDays,
  addWorkingDays,
  type CalendarTerm,
  type WorkCalendar,
} from '../../src/school/calendar/working-days';
import { parseClassShorthand } from '../../src/school/class-shorthand/parse-class-shorthand';
import {
  asNumber,
  countOf,
  dateOf,
  daysOf,
  fail,
  fieldsOf,
  flagOf,
  listOf,
  ordinalOf,
  textOf,
  textsOf,
  wordOf,
} from './read-input';

/** Rules of deadlines, classes, names and marks by name: from the input of an example to its output. */
export const OTHER_RULES: Readonly<Record<string, (input: unknown) => unknown>> = {
  'deadline.workingDays': (input) => {
    const f = fieldsOf(input);

    const last = addWorkingDays(
      knownDay(dateOf(f.from, 'from')),
      daysOf(f.n, 'n'),
      calendarOf(input),
    );

    return knownDay(last);
  },
  'deadline.calendarDays': (input) => {
    const f = fieldsOf(input);

    return addCalendarDays(dateOf(f.from, 'from'), daysOf(f.n, 'n'), termOf(input));
  },
  'deadline.lastCorrection': (input) => ({
    lastDay: lastCorrectionDay(dateOf(fieldsOf(input).finalExamStart, 'finalExamStart')),
  }),
  'deadline.lock': (input) => ({
    lockOn: lockDate(dateOf(fieldsOf(input).semesterEnd, 'semesterEnd')),
  }),
  'deadline.txWeeks': txWeeks,
  'deadline.halfTxByMidSemester': (input) =>
    halfRegularByMidSemester(countOf(fieldsOf(input).requiredTx, 'requiredTx')),
  'deadline.beforeDate': beforeDate,
  classShorthand: (input) => {
    const f = fieldsOf(input);
    const { classes, problems } = parseClassShorthand(
      textOf(f.text, 'text'),
      textsOf(f.existing, 'existing'),
    );

    return { classes, problems };
  },
  nameSort: (input) => [...textsOf(input, 'input')].sort(compareNames),
  nameEquals: (input) => {
    const f = fieldsOf(input);
    const a = textOf(f.a, 'a');
    const b = textOf(f.b, 'b');

    return {
      sameSortKey: nameKey(a) === nameKey(b),
      sameAfterNFC: normalizeName(a) === normalizeName(b),
    };
  },
  parseMark: mark,
};

/** Working days are counted only where the public holidays are known. */
function knownDay(iso: string): string {
  const { first, last } = HOLIDAY_YEARS;
  const year = Number(iso.slice(0, 4));

  return first <= year && year <= last
    ? iso
    : fail('from', iso, `a day whose public holidays are known (${first}–${last})`);
}

function calendarOf(input: unknown): WorkCalendar {
  const { workWeek } = fieldsOf(input);
  const week =
    workWeek === undefined ? 'Mon-Fri' : wordOf(workWeek, ['Mon-Fri', 'Mon-Sat'], 'workWeek');

  return { week, holidays: publicHolidays() };
}

function termOf(input: unknown): CalendarTerm | undefined {
  const { lastDay } = fieldsOf(input);

  return lastDay === undefined
    ? undefined
    : {
        lastDay: wordOf(lastDay, ['keep', 'nextWorkingDay'], 'lastDay'),
        calendar: calendarOf(input),
      };
}

const MOST_WEEKS = 53;

function txWeeks(input: unknown): unknown {
  const f = fieldsOf(input);
  const breaks = listOf(f.breaks ?? [], 'breaks').map((pair, i) => {
    const [from, to, ...rest] = listOf(pair, `breaks[${i}]`);
    const range = { from: dateOf(from, `breaks[${i}]`), to: dateOf(to, `breaks[${i}]`) };

    return rest.length > 0 || range.from > range.to
      ? fail(`breaks[${i}]`, pair, 'a pair of dates in order')
      : range;
  });
  const weeks = listOf(f.weeks, 'weeks').map((week, i) =>
    ordinalOf(week, `weeks[${i}]`, MOST_WEEKS),
  );

  return weekEnds({ week1: dateOf(f.week1, 'week1'), breaks }, weeks);
}

/** A limit such as `trước 31/8`: its date in the year of the day asked about, and whether that day is still in time. */
function dateLimit(rule: string, doneOn: string): { date: string; isBefore: boolean } {
  const reading = parsePhrase(rule);
  const [limit, ...more] = reading.ok ? reading.rule.limits : [];
  // A date with nothing before it says neither "by" nor "before".
  const isBare = /^\s*\d/.test(rule);

  if (limit?.moment.kind !== 'date' || more.length > 0 || isBare) {
    return fail('rule', rule, 'a limit by a date');
  }

  const { day, month, year, isBefore } = limit.moment;
  const date = isoDate(year ?? Number(doneOn.slice(0, 4)), month, day);

  return isIsoDate(date) ? { date, isBefore } : fail('rule', rule, 'a limit by a date');
}

function beforeDate(input: unknown): unknown {
  const f = fieldsOf(input);
  const doneOn = dateOf(f.doneOn, 'doneOn');
  const { date, isBefore } = dateLimit(textOf(f.rule, 'rule'), doneOn);
  const inclusive = f.inclusive === undefined ? !isBefore : flagOf(f.inclusive, 'inclusive');

  return { onTime: inclusive ? doneOn <= date : doneOn < date };
}

function mark(input: unknown): unknown {
  const f = fieldsOf(input);
  const kind = wordOf(f.subjectType, ['score', 'comment'], 'subjectType');
  const quickEntry = f.quickEntry === undefined ? false : flagOf(f.quickEntry, 'quickEntry');
  const parsed = parseMark(textOf(f.text, 'text'), kind, { quickEntry });

  if (!parsed.ok) {
    return 'ERR';
  }

  return typeof parsed.value === 'number' ? asNumber(parsed.value) : parsed.value;
}
