import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { rolesOn } from '../../school/people/roles-on';
import { type RoleId, ruleOf } from '../../school/roles/role-table';
import type { StaffMember } from '../../school/school-types';

const LEADERS: readonly RoleId[] = ['principal', 'deputy'];

/** Who leads, by person and address: a new address of the principal is a change of who leads, too. */
function leaders(staff: readonly StaffMember[], today: string): string {
  return staff
    .flatMap((member) =>
      rolesOn(member, today)
        .filter((role) => LEADERS.includes(role))
        .map((role) => `${role}:${member.id}:${member.email}`),
    )
    .sort()
    .join(' ');
}

/** A table that gives no address says nothing about the one that is known. */
function withKnownAddresses(
  staff: readonly StaffMember[],
  known: readonly StaffMember[],
): readonly StaffMember[] {
  return staff.map((member) =>
    member.email === ''
      ? { ...member, email: known.find(({ id }) => id === member.id)?.email ?? '' }
      : member,
  );
}

/**
 * Once a school has leaders, only its principal changes who leads: an administrator who imports a table cannot make
 * himself principal.
 * @throws AppError ROLE_NOT_HELD.
 */
export function checkLeaders(
  session: Session,
  person: Person,
  staff: readonly StaffMember[],
): void {
  const before = leaders(session.school.staff, session.today);

  if (before === '' || person.role === 'principal') {
    return;
  }

  const kept = withKnownAddresses(staff, session.school.staff);

  if (leaders(kept, session.today) !== before) {
    throw new AppError('ROLE_NOT_HELD', {
      roles: [`${ruleOf('principal').title.vi} (bảng nhân sự này thay đổi người lãnh đạo)`],
      action: 'setup.start',
    });
  }
}
