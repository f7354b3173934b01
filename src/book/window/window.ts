import type { LockOrder, LockPolicy, Seal } from '../../school/lock-policy';
import type { Block } from './block';
import type { ClosedReason } from './closed-reason';
import { type Deadline, IN_TERM } from './column-rule';

/** The act that opens again what a reason closes. */
export type Opener = 'lock.release' | 'result.reopen';

/** One reason for which a gate is closed. Times are UTC ms. */
export interface GateReason {
  readonly reason: ClosedReason;
  /** Null where it always was so. */
  readonly since: number | null;
  /** When it ends by itself; infinite = never, null = by an act only. */
  readonly until: number | null;
  /** E-mail of who gave the order or approved; '' = the regulation. */
  readonly by: string;
  /** What whoever did it wrote; '' = nothing. */
  readonly words: string;
  readonly article: string;
  readonly opener: Opener;
}

/** Whether something may be done in a column at one instant; it may exactly when `reasons` is empty. */
export interface Gate {
  readonly reasons: readonly GateReason[];
  /** Exclusive end of writing when open, UTC ms; null = no end is set. */
  readonly until: number | null;
  /** The re-opening that keeps it open, if one does. */
  readonly release: LockOrder | null;
}

/**
 * The two gates of a column: `fill` for a cell in which nothing is accepted, `change` for one in which something is. A
 * column that may be filled is open natively; what is changed in it meanwhile is put back by acceptance.
 */
export interface ColumnWindow {
  readonly fill: Gate;
  readonly change: Gate;
}

/** True if a gate is open. */
export function isOpen({ reasons }: Gate): boolean {
  return reasons.length === 0;
}

/** True if people may write in a column at all: then it is open natively. */
export function isWritable({ fill, change }: ColumnWindow): boolean {
  return isOpen(fill) || isOpen(change);
}

/** The gate a cell goes by: what is accepted in it decides ('' = nothing). */
export function gateFor({ fill, change }: ColumnWindow, accepted: string): Gate {
  return accepted === '' ? fill : change;
}

function covers(list: readonly string[], id: string): boolean {
  return list.length === 0 || list.includes(id);
}

/** True if an order is about this column. */
export function orderCovers(order: LockOrder, block: Block): boolean {
  return (
    covers(order.classIds, block.classId) &&
    covers(order.subjectIds, block.subjectId) &&
    covers(order.keys ?? [], block.key) &&
    (order.term === null || order.term === block.term)
  );
}

/** The instant at which entry of a column ends by rule, with the article; null where none does. */
export function deadlineOf(block: Block, policy: LockPolicy): Deadline | null {
  return (block.rule ?? IN_TERM).endOf(block, policy);
}

/** The instant (UTC ms) from which a column may be written; infinite = never, null = always. */
function startOf(block: Block, policy: LockPolicy): number | null {
  return (block.rule ?? IN_TERM).startOf(block, policy);
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

const BY_RULE = { since: null, until: null, by: '', words: '', article: '' } as const;

function notStarted(block: Block, policy: LockPolicy, now: number): readonly GateReason[] {
  const start = startOf(block, policy);

  return start !== null && now < start
    ? [{ ...BY_RULE, reason: 'notStarted', until: start, opener: 'lock.release' }]
    : [];
}

function pastDeadline(block: Block, policy: LockPolicy, now: number): readonly GateReason[] {
  const deadline = deadlineOf(block, policy);

  return deadline !== null && now >= deadline.at
    ? [
        {
          ...BY_RULE,
          reason: 'deadline',
          since: deadline.at,
          article: deadline.article,
          opener: 'lock.release',
        },
      ]
    : [];
}

/** True if an approval covers what stands in a column. Those of the summer are written after the year is approved. */
function isSealedBy(seal: Seal, block: Block): boolean {
  return (
    seal.classId === block.classId &&
    block.term !== null &&
    (seal.period === 'year' || seal.period === block.term)
  );
}

function sealed(block: Block, policy: LockPolicy, now: number): readonly GateReason[] {
  const seals = (policy.seals ?? []).filter((seal) => seal.since <= now && isSealedBy(seal, block));

  return seals
    .slice(0, 1)
    .map(({ since, by }) => ({ ...BY_RULE, reason: 'sealed', since, by, opener: 'result.reopen' }));
}

function lockedBy(order: LockOrder | null): readonly GateReason[] {
  return order === null || order.kind === 'release'
    ? []
    : [
        {
          ...BY_RULE,
          reason: 'locked',
          since: order.at,
          by: order.by,
          words: order.reason,
          opener: 'lock.release',
        },
      ];
}

function gateOf(block: Block, policy: LockPolicy, now: number): Gate {
  const orders = policy.orders.filter((order) => inForce(order, now) && orderCovers(order, block));
  const order = latest(orders);
  const seals = sealed(block, policy, now);
  const early = notStarted(block, policy, now);
  // A semester that has not begun is opened only by an order that names it.
  const isTooEarly = early.length > 0 && order?.term !== block.term;

  if (order?.kind === 'release' && seals.length === 0 && !isTooEarly) {
    return { reasons: [], until: order.until, release: order };
  }

  return {
    reasons: [...seals, ...early, ...pastDeadline(block, policy, now), ...lockedBy(order)],
    until: deadlineOf(block, policy)?.at ?? null,
    release: null,
  };
}

/**
 * The gates of a column at `now` (UTC ms). A gate is closed by a set of reasons, not by a flag: an order of lock and a
 * passed deadline both hold until a release that is newer than the lock and not yet over; when the release ends,
 * whatever held before holds again. A release never opens approved results: those are re-opened by their own order.
 * Where a regulation says nothing of changing, it ends when filling ends; none does yet, so both gates are one.
 */
export function windowOf(block: Block, policy: LockPolicy, now: number): ColumnWindow {
  const gate = gateOf(block, policy, now);

  return { fill: gate, change: gate };
}
