import { readOr } from '../../kernel/table/cell-kind';
import { readCell } from '../../kernel/table/table-row';
import type { BothTexts } from '../../kernel/words/both-texts';
import { classesIn, type ResultOrder } from './pure/result-orders';
import { RESULT_ORDERS } from './pure/result-orders-table';
import type { SummaryView } from './pure/result-views';

/** What came of an act for one class, as a summary is answered; of other acts nothing is kept. */
export type Made = SummaryView['classes'][number];

/**
 * The end of an order as its row holds it: '' = not begun; an object = some classes wait for their books; anything else
 * = done.
 */
interface Waiting {
  /** Class ids whose book could not be reached. */
  readonly waiting: readonly string[];
  readonly made: readonly Made[];
  /** Class id → why it waits. */
  readonly why?: Readonly<Record<string, BothTexts>>;
}

function waitingIn({ done }: ResultOrder): Waiting | null {
  const end = readOr(readCell(RESULT_ORDERS, { done }, 'done'), null);

  return typeof end === 'object' && end !== null && 'waiting' in end ? end : null;
}

/** True until every class of the order has it in book and ledger. */
export function isUnfinished(order: ResultOrder): boolean {
  return order.done === '' || waitingIn(order) !== null;
}

/** Classes of an order that have still to be done. */
export function pendingClasses(order: ResultOrder): readonly string[] {
  if (order.done === '') {
    return classesIn(order);
  }

  const waiting = waitingIn(order)?.waiting ?? [];

  return classesIn(order).filter((classId) => waiting.includes(classId));
}

/** Why a class of an order waits; null = nothing is known, or it does not wait. */
export function whyWaiting(order: ResultOrder, classId: string): BothTexts | null {
  return waitingIn(order)?.why?.[classId] ?? null;
}

/** What was made by a summary order so far. */
export function madeBy(order: ResultOrder): readonly Made[] {
  if (order.kind !== 'summarise' || order.done === '') {
    return [];
  }

  const end = readOr(readCell(RESULT_ORDERS, order, 'done'), []);

  return waitingIn(order)?.made ?? (Array.isArray(end) ? end : []);
}

/** The end of an order after some more of it was done; `waiting`: class ids still to be done, and why. */
export function doneText(
  order: ResultOrder,
  now: {
    readonly waiting: readonly string[];
    readonly made: readonly Made[];
    readonly why?: Waiting['why'];
  },
): string {
  const made = [...madeBy(order), ...now.made];

  if (now.waiting.length > 0) {
    const { waiting, why } = now;

    return JSON.stringify({ waiting, made, why });
  }

  return JSON.stringify(order.kind === 'summarise' ? made : 'ok');
}
