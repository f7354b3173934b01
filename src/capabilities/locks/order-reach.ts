import type { Block } from '../../book/window/block';
import { orderCovers } from '../../book/window/lock-orders';
import { type ReleaseReach, releaseReach } from '../../book/window/release-reach';
import { writtenBlocks } from '../../book/window/written-blocks';
import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import type { LockOrder } from '../../school/lock-policy';
import { NEVER_OPENS, shutWords } from './pure/shut-words';

/** All columns of the school that are written, worked out once a session. */
const written = new WeakMap<Session['control'], readonly Block[]>();

function blocksOf({ control, school }: Session): readonly Block[] {
  const blocks = written.get(control) ?? school.classes.flatMap(writtenBlocks);
  written.set(control, blocks);

  return blocks;
}

function coveredBy(session: Session, order: LockOrder): readonly Block[] {
  return blocksOf(session).filter((block) => orderCovers(order, block));
}

/** What an order to open comes to in this school. */
export function reachOf(session: Session, order: LockOrder): ReleaseReach {
  return releaseReach(coveredBy(session, order), order, session.school.policy);
}

/**
 * An order must come to something: it covers a column, and one to open opens one.
 * @throws AppError SCOPE_EMPTY, NOTHING_OPENED.
 */
export function requireReach(session: Session, order: LockOrder): void {
  const covered = coveredBy(session, order);

  if (covered.length === 0) {
    throw new AppError('SCOPE_EMPTY', {});
  }

  if (order.kind !== 'release') {
    return;
  }

  const reach = releaseReach(covered, order, session.school.policy);

  if (reach.opened.length === 0) {
    throw new AppError('NOTHING_OPENED', { because: shutWords(reach) ?? NEVER_OPENS });
  }
}
