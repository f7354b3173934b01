import type { Seal } from '../../capabilities/results/pure/result-orders';
import type { ClosedReason } from '../../contract/views';
import { endOfDayUtcMs, startOfDayUtcMs } from '../../kernel/time/day-boundary';
import { parseAssessmentKey } from '../../school/assessment-key';
import { addWorkingDays, type WorkCalendar } from '../../school/calendar/working-days';
import { JANUARY_KEYS } from '../registers/attendance-register';
import type { Block, EntryRule, LockOrder, TermDates, TestDate } from './lock-types';

/** Everything that decides whether a block is open. */
export interface LockPolicy {
  readonly rules: readonly EntryRule[];
  readonly testDates: readonly TestDate[];
  readonly orders: readonly LockOrder[];
  /** Approvals of results in force; missing = none. */
  readonly seals?: readonly Seal[];
  readonly terms: Readonly<Record<1 | 2, TermDates>>;
  readonly calendar: WorkCalendar;
}

/** One reason for which a block is closed. Times are UTC ms. */
export interface Closure {
  readonly reason: ClosedReason;
  readonly since: number | null;
  /** The order that did it, for `locked`. */
  readonly order: LockOrder | null;
  readonly article: string;
}

/** State of a block at one instant; open exactly when `closures` is empty. */
export interface BlockState {
  readonly open: boolean;
  readonly closures: readonly Closure[];
  /** Exclusive end of writing when open, UTC ms; null = no end is set. */
  readonly until: number | null;
  /** The re-opening that keeps it open, if one does. */
  readonly release: LockOrder | null;
}

function covers(list: readonly string[], id: string): boolean {
  return list.length === 0 || list.includes(id);
}

/** True if an order is about this block. */
export function orderCovers(order: LockOrder, block: Block): boolean {
  return (
    covers(order.classIds, block.classId) &&
    covers(order.subjectIds, block.subjectId) &&
    (order.term === null || order.term === block.term)
  );
}

/** Columns written after the year is summed up: re-assessment and training in summer (R072, before 31 August). */
const SUMMER_KEYS: readonly string[] = ['CN.DGL', 'HE.RL'];
const SUMMER_ARTICLE = 'hoàn thành trước ngày 31/8';

/** The summer of a school year: from the day after the last teaching day until 30 August, 24:00. */
function summerOf(policy: LockPolicy): { readonly from: number; readonly until: number } {
  const lastDay = policy.terms[2].to;

  return {
    from: endOfDayUtcMs(lastDay),
    until: startOfDayUtcMs(`${lastDay.slice(0, 4)}-08-31`),
  };
}

/** The day (ISO) the assessment of a block is sat, by its narrowest rule; null while none is fixed. */
export function testDateOf(block: Block, dates: readonly TestDate[]): string | null {
  const scopes = [block.classId, String(block.grade), '*'];

  for (const scope of scopes) {
    for (const subject of [block.subjectId, '*']) {
      const found = dates.find(
        (entry) =>
          entry.assessment === block.key &&
          entry.subjectId === subject &&
          entry.classes.includes(scope),
      );

      if (found !== undefined) {
        return found.date;
      }
    }
  }

  return null;
}

/**
 * The instant (UTC ms, exclusive) at which entry of a block ends by rule, with the article; null where no rule applies
 * or the day of the assessment is not fixed yet. A class's own date goes before its grade's and the school's.
 */
export function deadlineOf(
  block: Block,
  policy: LockPolicy,
): { at: number; article: string } | null {
  if (SUMMER_KEYS.includes(block.key)) {
    return { at: summerOf(policy).until, article: SUMMER_ARTICLE };
  }

  const assessment = parseAssessmentKey(block.key);
  const rule = policy.rules.find(({ kind }) => kind === assessment?.kind);
  const date = rule === undefined ? null : testDateOf(block, policy.testDates);

  if (rule === undefined || date === null) {
    return null;
  }

  const lastDay = addWorkingDays(date, rule.workingDays, policy.calendar);

  return { at: endOfDayUtcMs(lastDay), article: rule.article };
}

/** The last order given, or null. An order at the same instant as another yields to the one later in the list. */
function latest(orders: readonly LockOrder[]): LockOrder | null {
  return orders.reduce<LockOrder | null>(
    (best, order) => (best === null || order.at >= best.at ? order : best),
    null,
  );
}

function inForce(order: LockOrder, now: number): boolean {
  return order.at <= now && (order.until === null || now < order.until);
}

/** 1 January of a school year (ISO). */
function newYearOf({ terms }: LockPolicy): string {
  return `${terms[2].to.slice(0, 4)}-01-01`;
}

/** The part of January that semester I has: from New Year, or never where the semester ends before it. */
function januaryStart(policy: LockPolicy): number {
  const first = newYearOf(policy);

  return first <= policy.terms[1].to ? startOfDayUtcMs(first) : Number.POSITIVE_INFINITY;
}

/** The instant (UTC ms) from which a block may be written; infinite = never, null = always. */
export function startOf(block: Block, policy: LockPolicy): number | null {
  if (JANUARY_KEYS.includes(block.key)) {
    return januaryStart(policy);
  }

  if (SUMMER_KEYS.includes(block.key)) {
    return summerOf(policy).from;
  }

  return block.term === null ? null : startOfDayUtcMs(policy.terms[block.term].from);
}

function notStarted(block: Block, policy: LockPolicy, now: number): Closure[] {
  const start = startOf(block, policy);

  return start !== null && now < start
    ? [{ reason: 'notStarted', since: null, order: null, article: '' }]
    : [];
}

function pastDeadline(block: Block, policy: LockPolicy, now: number): Closure[] {
  const deadline = deadlineOf(block, policy);

  return deadline !== null && now >= deadline.at
    ? [{ reason: 'deadline', since: deadline.at, order: null, article: deadline.article }]
    : [];
}

/** True if an approval covers what stands in a block. The columns of the summer are written after the year is approved. */
function isSealedBy(seal: Seal, block: Block): boolean {
  return (
    seal.classId === block.classId &&
    block.term !== null &&
    (seal.period === 'year' || seal.period === block.term)
  );
}

function sealedClosures(block: Block, policy: LockPolicy, now: number): Closure[] {
  const seals = (policy.seals ?? []).filter((seal) => seal.since <= now && isSealedBy(seal, block));

  return seals.slice(0, 1).map(({ since }) => ({
    reason: 'sealed',
    since,
    order: null,
    article: '',
  }));
}

/**
 * State of a block at `now` (UTC ms). A lock is a set of reasons, not a flag: an order of lock and a passed deadline
 * both hold until a release that is newer than the lock and not yet over; when the release ends, whatever held before
 * holds again. A release never opens approved results: those are re-opened by their own order.
 */
export function blockState(block: Block, policy: LockPolicy, now: number): BlockState {
  const orders = policy.orders.filter((order) => inForce(order, now) && orderCovers(order, block));
  const order = latest(orders);

  const sealed = sealedClosures(block, policy, now);
  const early = notStarted(block, policy, now);
  // A semester that has not begun is opened only by an order that names it.
  const isTooEarly = early.length > 0 && order?.term !== block.term;

  if (order?.kind === 'release' && sealed.length === 0 && !isTooEarly) {
    return { open: true, closures: [], until: order.until, release: order };
  }

  const locked: Closure[] =
    order === null || order.kind === 'release'
      ? []
      : [{ reason: 'locked', since: order.at, order, article: '' }];
  const closures = [...sealed, ...early, ...pastDeadline(block, policy, now), ...locked];
  const until = deadlineOf(block, policy)?.at ?? null;

  return { open: closures.length === 0, closures, until, release: null };
}
