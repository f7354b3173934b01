import type { DesiredProtection } from '../../book/protection/desired-protections';
import { type ActualProtection, protectionDiff } from '../../book/protection/protection-diff';
import type { LockedClass } from '../../contract/locked-class';
import { NOT_YET } from '../../engine/health/book-trouble';
import type { Session } from '../../engine/session';
import {
  plannedPlaces,
  protectionDigest,
  wantedProtections,
} from '../../engine/state/protect-requests';
import type { ClassRecord, SchoolModel } from '../../school/school-model';

function asFound(protection: DesiredProtection): ActualProtection {
  return { ...protection, domainCanEdit: false, warningOnly: false };
}

/**
 * Blocks of a class whose state an order changes: what is wanted with it against what would be wanted without it. The
 * same however often the order is taken up again, which a count of what was just written would not be.
 */
export function blocksOf(session: Session, schoolClass: ClassRecord, orderId: string): number {
  const { school, now, configuration } = session;
  const without: SchoolModel = {
    ...school,
    policy: { ...school.policy, orders: school.policy.orders.filter(({ id }) => id !== orderId) },
  };
  const options = { owner: configuration.owner, places: plannedPlaces(school, schoolClass) };
  const { add, update, remove } = protectionDiff(
    wantedProtections({ school: without, schoolClass, now }, options).map(asFound),
    wantedProtections({ school, schoolClass, now }, options),
  );

  return add.length + update.length + remove.length;
}

/** The digest that stands beside the chain of a class once its book was read back as it should be. */
export function settledDigest(session: Session, schoolClass: ClassRecord): string {
  const { school, now, configuration, context } = session;

  return protectionDigest({ school, schoolClass, now }, configuration.owner, context.sha256);
}

/** How far classes have come, by what stands beside their chains: for an order that was carried out before. */
export function knownStates(
  session: Session,
  classes: readonly ClassRecord[],
): readonly LockedClass[] {
  return classes
    .filter(({ bookId }) => bookId !== '')
    .map((schoolClass) => {
      const settled = session.ledger.marker(schoolClass.id) === settledDigest(session, schoolClass);

      return { classId: schoolClass.id, settled, why: settled ? null : NOT_YET };
    });
}
