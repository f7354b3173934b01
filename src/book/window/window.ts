import type { LockOrder, LockPolicy, Seal } from '../../school/lock-policy';
import type { RegulationFacts } from '../../school/school-regulation';
import type { Block } from './block';
import type { ClosedReason } from './closed-reason';
import { type Deadline, IN_TERM, testDateOf } from './column-rule';
import { beginsAt, latest, names, ordersInForce } from './lock-orders';

/** The act that opens again what a reason closes. */
export type Opener = 'lock.release' | 'result.reopen' | 'correction.decide';

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

/** What the limits of a regulation are worked out from. */
export function regulationFacts(
  block: Block,
  { terms, calendar, testDates }: LockPolicy,
): RegulationFacts {
  return { terms, calendar, testDate: (key) => testDateOf({ ...block, key }, testDates) };
}

/** Every end of writing of a column: as the regulation says, or where it does not speak of it as settings do. */
function deadlinesOf(block: Block, policy: LockPolicy): readonly Deadline[] {
  const said = policy.regulation?.limitsOf(block, regulationFacts(block, policy)) ?? null;

  if (said !== null) {
    return said;
  }

  const end = (block.rule ?? IN_TERM).endOf(block, policy);

  return end === null ? [] : [end];
}

/** When the semester of a column locks itself. */
function termLocksOf(block: Block, policy: LockPolicy): readonly Deadline[] {
  return block.term === null
    ? []
    : (policy.regulation?.termLocks(block.term, regulationFacts(block, policy)) ?? []);
}

function earliest(ends: readonly Deadline[]): Deadline | null {
  return ends.reduce<Deadline | null>(
    (first, end) => (first === null || end.at < first.at ? end : first),
    null,
  );
}

/** The instant at which entry of a column ends by rule, with the article; null where none does. */
export function deadlineOf(block: Block, policy: LockPolicy): Deadline | null {
  return earliest(deadlinesOf(block, policy));
}

/** Everything that ends writing of a column by itself: its limits, and the locks of its semester. */
interface Ends {
  readonly limits: readonly Deadline[];
  readonly locks: readonly Deadline[];
}

function endsOf(block: Block, policy: LockPolicy): Ends {
  return { limits: deadlinesOf(block, policy), locks: termLocksOf(block, policy) };
}

function firstOf({ limits, locks }: Ends): Deadline | null {
  return earliest([...limits, ...locks]);
}

/** The same with the lock of its semester: when it closes by itself. */
export function endOf(block: Block, policy: LockPolicy): Deadline | null {
  return firstOf(endsOf(block, policy));
}

/** The instant (UTC ms) from which a column may be written; infinite = never, null = always. */
function startOf(block: Block, policy: LockPolicy): number | null {
  return (block.rule ?? IN_TERM).startOf(block, policy);
}

/** Every instant (UTC ms) at which rules open or close a column by themselves. */
function ruledInstants(block: Block, policy: LockPolicy): readonly number[] {
  const { limits, locks } = endsOf(block, policy);
  const start = startOf(block, policy);

  return [...[...limits, ...locks].map(({ at }) => at), ...(start === null ? [] : [start])];
}

/**
 * The first instant after `now` (UTC ms) at which a gate of one of these columns may open or close by itself: by a rule,
 * or because an order begins or ends; null = none is known.
 */
export function nextTurn(blocks: readonly Block[], policy: LockPolicy, now: number): number | null {
  const orders = policy.orders.flatMap((order) => [beginsAt(order), order.until ?? 0]);
  const instants = [...orders, ...blocks.flatMap((block) => ruledInstants(block, policy))];
  const first = instants.reduce(
    (least, at) => (at > now && at < least ? at : least),
    Number.POSITIVE_INFINITY,
  );

  return Number.isFinite(first) ? first : null;
}

/** A column that was writable and is not any more. */
export interface ClosedTurn {
  /** The instant it closed, UTC ms. */
  readonly at: number;
  /** Somebody ordered it, and it holds from that instant. */
  readonly isOrdered: boolean;
  /** Its window just before. */
  readonly before: ColumnWindow;
}

/**
 * The turn by which a column that is closed at `now` closed, if that was at `from` or later (UTC ms): by a rule, by an
 * order to lock, or because an order to open ended. Null where it is open, or closed earlier.
 */
export function closedSince(
  block: Block,
  policy: LockPolicy,
  { from, now }: { readonly from: number; readonly now: number },
): ClosedTurn | null {
  const orders = policy.orders.flatMap((order) => [beginsAt(order), order.until ?? 0]);
  const turns = [...orders, ...ruledInstants(block, policy)]
    .filter((at) => at >= from && at <= now)
    .sort((a, b) => b - a);
  const closing = turns.find((at) => isWritable(windowOf(block, policy, at - 1)));

  return closing === undefined || isWritable(windowOf(block, policy, now))
    ? null
    : {
        at: closing,
        isOrdered: policy.orders.some(
          (order) => order.kind === 'lock' && beginsAt(order) === closing,
        ),
        before: windowOf(block, policy, closing - 1),
      };
}

const BY_RULE = { since: null, until: null, by: '', words: '', article: '' } as const;

function notStarted(block: Block, policy: LockPolicy, now: number): readonly GateReason[] {
  const start = startOf(block, policy);

  return start !== null && now < start
    ? [{ ...BY_RULE, reason: 'notStarted', until: start, opener: 'lock.release' }]
    : [];
}

function past(
  reason: 'deadline' | 'termLocked',
  ends: readonly Deadline[],
  now: number,
): readonly GateReason[] {
  return ends
    .filter(({ at }) => now >= at)
    .map(({ at, article }) => ({ ...BY_RULE, reason, since: at, article, opener: 'lock.release' }));
}

/** What the regulation has closed by now: the column by its limits, the semester by its lock. */
function pastEnds({ limits, locks }: Ends, now: number): readonly GateReason[] {
  return [...past('deadline', limits, now), ...past('termLocked', locks, now)];
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

function lockedBy(orders: readonly LockOrder[]): readonly GateReason[] {
  return orders
    .filter(({ kind }) => kind === 'lock')
    .map((order) => ({
      ...BY_RULE,
      reason: 'locked',
      since: beginsAt(order),
      by: order.by,
      words: order.reason,
      opener: 'lock.release',
    }));
}

/** The orders that decide: what has not begun is opened only by one that names it, what never begins by none. */
function deciding(
  orders: readonly LockOrder[],
  block: Block,
  early: readonly GateReason[],
): readonly LockOrder[] {
  return early.length === 0
    ? orders
    : orders.filter(
        (order) =>
          order.kind === 'lock' ||
          (names(order, block) && early.every(({ until }) => Number.isFinite(until))),
      );
}

function gateOf(block: Block, policy: LockPolicy, now: number): Gate {
  const orders = ordersInForce(block, policy, now);
  const seals = sealed(block, policy, now);
  const early = notStarted(block, policy, now);
  const order = latest(deciding(orders, block, early));

  if (order?.kind === 'release' && seals.length === 0) {
    return { reasons: [], until: order.until, release: order };
  }

  const ends = endsOf(block, policy);

  return {
    reasons: [...seals, ...early, ...pastEnds(ends, now), ...lockedBy(orders)],
    until: firstOf(ends)?.at ?? null,
    release: null,
  };
}

/** What was accepted is changed by request only, whatever an order opens (R082). */
function byRequest(block: Block, { regulation }: LockPolicy): readonly GateReason[] {
  const change = regulation?.changeOf(block) ?? null;

  return change === null
    ? []
    : [
        {
          ...BY_RULE,
          reason: 'byRequest',
          article: change.article,
          opener: 'correction.decide',
        },
      ];
}

/**
 * The gates of a column at `now` (UTC ms). A gate is closed by a set of reasons, not by a flag: every order of
 * lock and every passed deadline holds until a release that is newer than the locks and not yet over; when the release
 * ends, whatever held before holds again. An order that is taken back leaves the other reasons. A release never opens approved results: those are re-opened by their own order; nor
 * does it open for changing what the regulation lets people change by request only. Where a regulation says nothing of
 * changing, it ends when filling ends.
 */
export function windowOf(block: Block, policy: LockPolicy, now: number): ColumnWindow {
  const fill = gateOf(block, policy, now);
  const request = byRequest(block, policy);

  return {
    fill,
    change: request.length === 0 ? fill : { ...fill, reasons: [...fill.reasons, ...request] },
  };
}
