import { AppError } from '../../../kernel/app-error';
import { isUnreadable, readOr } from '../../../kernel/table/cell-kind';
import type { RecordOf } from '../../../kernel/table/table';
import { readCell } from '../../../kernel/table/table-row';
import type { Seal } from '../../../school/lock-policy';
import type { Term } from '../../../school/school-types';
import type { GradingOptions } from './grading/grading-options';
import type { RuleSetPin } from './grading/grading-types';
import { PERIODS, type Period, periodText, readPeriod } from './period';
import { RESULT_ORDERS } from './result-orders-table';
import type { SpecialCase } from './special-cases';

/** A row of the table of acts on results: one row a command, never changed but for its end. */
export type ResultOrder = RecordOf<typeof RESULT_ORDERS>;

/** Every act on results. */
export type ResultAct =
  | 'complete'
  | 'summarise'
  | 'submit'
  | 'approve'
  | 'reopen'
  | 'retest'
  | 'case';

/** What an act fixes for one class. */
export interface ClassPin {
  readonly ruleSet: RuleSetPin;
  readonly options: Partial<GradingOptions>;
  /** Hash of the inputs, 64 hex digits. */
  readonly hash: string;
  /** Approvals: 1 for the first of a class and period, one more for each after. */
  readonly version: number;
  /** Approvals: zero-based first row of the stored results, and their number. */
  readonly firstRow: number;
  readonly rows: number;
  /** Decisions about one pupil only. */
  readonly special?: SpecialCase;
}

/** Where the results of a class for a period stand. */
export interface PeriodState {
  readonly state: 'draft' | 'submitted' | 'approved';
  /** The submission that counts now: given after the last approval or re-opening; null = none. */
  readonly submission: ResultOrder | null;
  /** The approval in force: what it covers is closed. Null before the first and after a re-opening. */
  readonly approval: ResultOrder | null;
  /** Number of approvals so far. */
  readonly version: number;
}

/** When an act was given, UTC ms; 0 where nobody can read it: a seal then holds from ever on. */
export function actAt(order: ResultOrder): number {
  return readOr(readCell(RESULT_ORDERS, order, 'at'), 0);
}

/** Classes of a row. */
export function classesIn(order: ResultOrder): readonly string[] {
  return readCell(RESULT_ORDERS, order, 'classIds');
}

type Pins = Readonly<Record<string, ClassPin>>;

/** Rows are asked again and again in one execution. */
const pinsRead = new WeakMap<ResultOrder, Pins>();

/**
 * The pins of a row by class id.
 * @throws AppError BAD_INPUT where they cannot be read: what was approved is not guessed.
 */
export function pinsOf(order: ResultOrder): Pins {
  const cell = pinsRead.get(order) ?? readCell(RESULT_ORDERS, order, 'pins') ?? {};

  if (isUnreadable(cell)) {
    const { title, columns } = RESULT_ORDERS;
    const field = `${title} › ${order.id} › ${columns.pins.header}`;

    throw new AppError('BAD_INPUT', { field, value: order.pins.slice(0, 80) });
  }

  pinsRead.set(order, cell);

  return cell;
}

/** What a row fixed for a class. @throws Error if the row is not about it. */
export function pinIn(order: ResultOrder, classId: string): ClassPin {
  const pin = pinsOf(order)[classId];

  if (pin === undefined) {
    throw new Error(`order ${order.id} pins nothing for ${classId}`);
  }

  return pin;
}

function concerns(order: ResultOrder, classId: string, period: Period): boolean {
  return order.period === periodText(period) && classesIn(order).includes(classId);
}

/** The state of a class and period from every act so far, in the order they were given. */
export function periodState(
  orders: readonly ResultOrder[],
  classId: string,
  period: Period,
): PeriodState {
  let state: PeriodState = { state: 'draft', submission: null, approval: null, version: 0 };

  for (const order of orders) {
    if (concerns(order, classId, period)) {
      state = after(state, order);
    }
  }

  return state;
}

function after(state: PeriodState, order: ResultOrder): PeriodState {
  switch (order.kind as ResultAct) {
    case 'submit':
      return { ...state, state: 'submitted', submission: order };
    case 'approve':
      return { state: 'approved', submission: null, approval: order, version: state.version + 1 };
    case 'reopen':
      return { ...state, state: 'draft', submission: null, approval: null };
    default:
      return state;
  }
}

/** The last declaration that a subject is complete, or null. */
export function completionOf(
  orders: readonly ResultOrder[],
  at: { readonly classId: string; readonly subjectId: string; readonly term: Term },
): ResultOrder | null {
  const found = orders.filter(
    (order) =>
      order.kind === 'complete' &&
      order.subjectId === at.subjectId &&
      concerns(order, at.classId, at.term),
  );

  return found[found.length - 1] ?? null;
}

/** Which acts about pupils count for a class. */
export interface CountsFor {
  readonly classId: string;
  /** Until when acts given in other classes count, UTC ms. */
  readonly until: (pupilId: string) => number;
}

/** True if an act about a pupil counts: given in this class, or elsewhere in time. */
export function countsFor(order: ResultOrder, { classId, until }: CountsFor): boolean {
  return classesIn(order).includes(classId) || actAt(order) <= until(order.pupilId);
}

/**
 * The subjects chosen for the re-test by each pupil; a later choice replaces an earlier one. A choice follows the pupil
 * into another class.
 */
export function retestChoicesOf(
  orders: readonly ResultOrder[],
  counts: CountsFor,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    orders
      .filter((order) => order.kind === 'retest' && countsFor(order, counts))
      .map((order) => [order.pupilId, readCell(RESULT_ORDERS, order, 'subjectId')]),
  );
}

/** The last summary made of a class and period, or null. */
export function lastSummary(
  orders: readonly ResultOrder[],
  classId: string,
  period: Period,
): ResultOrder | null {
  const writing: readonly string[] = ['summarise', 'approve', 'reopen'];
  const found = orders.filter(
    (order) => writing.includes(order.kind) && concerns(order, classId, period),
  );

  return found[found.length - 1] ?? null;
}

/** Every seal in force. */
export function sealsOf(orders: readonly ResultOrder[]): readonly Seal[] {
  const keys = new Set(
    orders
      .filter(({ kind }) => kind === 'approve')
      .flatMap((order) => classesIn(order).map((classId) => `${order.period}/${classId}`)),
  );

  return [...keys].flatMap((key): Seal[] => {
    // The name of a class may hold the sign itself (`6/1`).
    const [text, classId] = [key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1)];
    const period = readPeriod(text) ?? PERIODS[0] ?? 1;
    const { approval } = periodState(orders, classId, period);

    return approval === null ? [] : [{ classId, period, since: actAt(approval), by: approval.by }];
  });
}
