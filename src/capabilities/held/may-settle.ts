import { writersAt } from '../../book/writers-at';
import { LEADERS } from '../../contract/who-may';
import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { rolesOn } from '../../school/people/roles-on';
import type { HeldColumn } from './pure/held-views';

type Place = Pick<HeldColumn, 'classId' | 'subjectId'>;

/** True for whoever writes there today, and for leaders. */
export function maySettle({ school, today }: Session, { member }: Person, place: Place): boolean {
  return (
    rolesOn(member, today).some((role) => LEADERS.includes(role)) ||
    writersAt(school, place, today).some(({ id }) => id === member.id)
  );
}

/** @throws AppError ROLE_NOT_HELD for anybody else. */
export function requireSettler(session: Session, person: Person, place: Place): void {
  if (!maySettle(session, person, place)) {
    throw new AppError('ROLE_NOT_HELD', {
      roles: 'người được ghi cột này, hiệu trưởng, phó hiệu trưởng',
      action: 'held.settle',
    });
  }
}
