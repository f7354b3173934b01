import type { LockOrder, LockPolicy } from '../../school/lock-policy';
import type { Block } from './block';
import { type GateReason, windowOf } from './window';

/** What an order to open comes to for the columns it covers. */
export interface ReleaseReach {
  /** Open by this order at its beginning or at its end. */
  readonly opened: readonly Block[];
  /** Class ids in which approved results keep columns closed. */
  readonly sealedIn: readonly string[];
  /** True where a semester that has not begun, and that the order does not name, keeps columns closed. */
  readonly isEarly: boolean;
}

/** What keeps a column closed against this order at an instant (UTC ms); null = nothing does. */
function keptBy(block: Block, policy: LockPolicy, at: number): GateReason | null {
  return windowOf(block, policy, at).fill.reasons[0] ?? null;
}

/** What a release does to `covered` columns. A column that never begins is neither opened nor told of. */
export function releaseReach(
  covered: readonly Block[],
  order: LockOrder,
  policy: LockPolicy,
): ReleaseReach {
  // By itself: what other orders close, the last of them to begin opens.
  const alone = { ...policy, orders: [order] };
  const from = order.from ?? order.at;
  const last = Math.max(from, (order.until ?? from) - 1);
  const reached = covered.map((block) => {
    const kept = keptBy(block, alone, from);

    return { block, kept: kept === null ? null : keptBy(block, alone, last) };
  });
  const sealed = reached.filter(({ kept }) => kept?.reason === 'sealed');
  const early = reached.filter(({ kept }) => kept?.reason === 'notStarted');

  return {
    opened: reached.filter(({ kept }) => kept === null).map(({ block }) => block),
    sealedIn: [...new Set(sealed.map(({ block }) => block.classId))],
    isEarly: early.some(
      ({ block, kept }) => block.term !== null && Number.isFinite(kept?.until ?? null),
    ),
  };
}
