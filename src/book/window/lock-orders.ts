import type { LockOrder, LockPolicy } from '../../school/lock-policy';
import type { Block } from './block';

function covers(list: readonly string[], id: string): boolean {
  return list.length === 0 || list.includes(id);
}

/** True if an order is about this column. */
export function orderCovers(order: LockOrder, block: Block): boolean {
  return (
    covers(order.classIds, block.classId) &&
    covers(order.subjectIds, block.subjectId) &&
    covers(order.keys ?? [], block.key) &&
    covers(order.places ?? [], `${block.classId}/${block.subjectId}`) &&
    (order.term === null || order.term === block.term)
  );
}

/** When an order begins to hold, UTC ms. */
export function beginsAt({ from, at }: LockOrder): number {
  return from ?? at;
}

/** The last order to begin, or null. Of two at the same instant the one later in the list. */
export function latest(orders: readonly LockOrder[]): LockOrder | null {
  return orders.reduce<LockOrder | null>(
    (best, order) => (best === null || beginsAt(order) >= beginsAt(best) ? order : best),
    null,
  );
}

/** Orders about a column that hold at an instant: they have begun, are not over, and nobody has taken them back. */
export function ordersInForce(
  block: Block,
  { orders }: Pick<LockPolicy, 'orders'>,
  now: number,
): readonly LockOrder[] {
  const begun = orders.filter((order) => beginsAt(order) <= now);
  const lifted = begun.filter(({ kind }) => kind === 'lift').map(({ lifts }) => lifts);

  return begun.filter(
    (order) =>
      order.kind !== 'lift' &&
      !lifted.includes(order.id) &&
      (order.until === null || now < order.until) &&
      orderCovers(order, block),
  );
}

/** True if an order speaks of the semester of this column, or of the column itself where it has none. */
export function names({ keys, term }: LockOrder, block: Block): boolean {
  return block.term === null ? (keys ?? []).includes(block.key) : term === block.term;
}
