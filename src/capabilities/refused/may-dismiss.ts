import { writersAt } from '../../book/writers-at';
import { LEADERS } from '../../contract/who-may';
import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import type { PlaceKey } from '../../ledger/ledger-entry';
import { rolesOn } from '../../school/people/roles-on';

/** Where a refused value stood. */
export interface RefusedPlace {
  readonly classId: string;
  readonly key: PlaceKey;
}

/** True for whoever writes there today, and for leaders: others see what waits, but it is not theirs to put away. */
export function mayDismiss(
  { school, today }: Session,
  { member }: Person,
  { classId, key }: RefusedPlace,
): boolean {
  const place = { classId, subjectId: key.register };

  return (
    rolesOn(member, today).some((role) => LEADERS.includes(role)) ||
    writersAt(school, place, today).some(({ id }) => id === member.id)
  );
}

/** @throws AppError ROLE_NOT_HELD for anybody else. */
export function requireDismissal(session: Session, person: Person, place: RefusedPlace): void {
  if (!mayDismiss(session, person, place)) {
    throw new AppError('ROLE_NOT_HELD', {
      roles: 'người được ghi ô này, hiệu trưởng, phó hiệu trưởng',
      action: 'refused.dismiss',
    });
  }
}
