import * as v from 'valibot';
import { DOERS, type Doer, WORKS, type Work } from './works';

/**
 * One rule of a school's regulation as data: of what, by whom, until when, and what follows. Times of a rule are days;
 * each ends at 24:00 in Asia/Ho_Chi_Minh. Rules are stored as their text (`print-rule.ts`), which is read back to the
 * same rule (`parse-phrase.ts`).
 */

const WORK_IDS = WORKS.map(({ id }) => id) as [Work, ...Work[]];
const DOER_IDS = DOERS.map(({ id }) => id) as [Doer, ...Doer[]];
const TERM = v.picklist([1, 2]);
const COUNT = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366));

/** What days are counted from. The days of tests are given with the question; all others stand in the calendar. */
export const EVENTS = [
  'test', // the test the marks are of
  'midTest',
  'finalTest',
  'termStart',
  'midTerm', // end of the ninth week of the semester
  'termEnd',
  'opening', // khai giảng
  'yearEnd', // last teaching day
  'tet', // the weeks off at Tết: before its first day, after its last
] as const;

/** Something that is done at once when it happens; no calendar knows its day. */
export const OCCASIONS = ['found', 'rechecked', 'asked', 'graded', 'moved'] as const;

const IS_BEFORE = { isBefore: v.boolean() };

/** So many days or weeks before or after something. The start day is not counted (BLDS 2015 Đ147.2). */
const COUNTED = v.object({
  kind: v.literal('counted'),
  count: COUNT,
  unit: v.picklist(['day', 'workingDay', 'week', 'month']),
  side: v.picklist(['before', 'after']),
  event: v.picklist(EVENTS),
});

/** The day of something itself, or the day before it ("trước"). */
const ON = v.object({ kind: v.literal('on'), event: v.picklist(EVENTS), ...IS_BEFORE });

/**
 * End (Sunday) of weeks: teaching weeks of the year or of the semester, or the k-th Sundays of a month; −1 is the last.
 * `isBefore`: the day before the week begins. `isNext`: of the month after.
 */
const WEEKS = v.object({
  kind: v.literal('weeks'),
  of: v.picklist(['year', 'term', 'month']),
  weeks: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(53)))),
  isNext: v.boolean(),
  ...IS_BEFORE,
});

/** A weekday (1 = Monday) of every, or every second … teaching week. */
const EVERY_WEEK = v.object({
  kind: v.literal('everyWeek'),
  every: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(18)),
  weekday: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)),
});

const EVERY_DAY = v.object({ kind: v.literal('everyDay') });

/** A day of each month with a teaching day (null: its last), or of the month after. */
const EVERY_MONTH = v.object({
  kind: v.literal('everyMonth'),
  day: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31))),
  isNext: v.boolean(),
  ...IS_BEFORE,
});

/** The last day of a month of the school year, or the day before it begins. */
const MONTH = v.object({
  kind: v.literal('month'),
  month: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
  ...IS_BEFORE,
});

/** A date; without a year one of the school year. */
const DATE = v.object({
  kind: v.literal('date'),
  day: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31)),
  month: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
  year: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2199))),
  ...IS_BEFORE,
});

const AT_ONCE = v.object({ kind: v.literal('atOnce'), occasion: v.picklist(OCCASIONS) });

const MOMENT = v.variant('kind', [
  COUNTED,
  ON,
  WEEKS,
  EVERY_WEEK,
  EVERY_DAY,
  EVERY_MONTH,
  MONTH,
  DATE,
  AT_ONCE,
]);

/** How much must be there by then: a part of the number of assessments, as a reduced fraction; 1/1 is all. */
const SHARE = v.object({
  of: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
  over: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
});

const LIMIT = v.object({ moment: MOMENT, term: v.nullable(TERM), share: v.nullable(SHARE) });

/** What is said of some works, subjects (ids) and grades; an empty list is "of all". */
const CLAUSE = v.object({
  works: v.array(v.picklist(WORK_IDS)),
  subjects: v.array(v.string()),
  grades: v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
  doers: v.array(v.picklist(DOER_IDS)),
  limits: v.array(LIMIT),
  /** True where the regulation leaves a choice ("hoặc"): until somebody chooses, the first limit holds. */
  isChoice: v.boolean(),
});

/** Until when what was accepted may be changed (R082); null in a rule: it says nothing, and changing ends with filling. */
const CHANGE = v.variant('kind', [
  v.object({ kind: v.literal('withFilling') }),
  v.object({
    kind: v.literal('hours'),
    hours: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
  }),
  v.object({ kind: v.literal('requestOnly') }),
]);

/** A rule: its main clause, what holds instead for some subjects or grades, and what follows. */
export const REGULATION_RULE = v.object({
  ...CLAUSE.entries,
  also: v.array(CLAUSE),
  /** What happens after the limit; null: as the school's setting says, which is to close. */
  after: v.nullable(v.picklist(['close', 'warn', 'correction'])),
  change: v.nullable(CHANGE),
});

export type RuleEvent = (typeof EVENTS)[number];
export type Occasion = (typeof OCCASIONS)[number];
export type Moment = v.InferOutput<typeof MOMENT>;
export type Share = v.InferOutput<typeof SHARE>;
export type Limit = v.InferOutput<typeof LIMIT>;
export type Clause = v.InferOutput<typeof CLAUSE>;
export type ChangeRule = v.InferOutput<typeof CHANGE>;
export type RegulationRule = v.InferOutput<typeof REGULATION_RULE>;
