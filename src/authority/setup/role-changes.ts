import { AppError } from '../../domain/app-error';
import type { SchoolModel } from '../../domain/control/school-model';
import type { EntryDraft } from '../../domain/ledger/ledger-entry';
import { rolesOn } from '../../domain/roles/permissions';
import { ruleOf } from '../../domain/roles/role-table';
import type { RoleId, StaffMember } from '../../domain/school/school-types';
import { ledgerId } from '../operations/ledger-id';
import type { Person } from '../person';
import type { Session } from '../session';

const LEADERS: readonly RoleId[] = ['principal', 'deputy'];

/** E-mail → roles on a day, sorted. */
function rolesByEmail(
  staff: readonly StaffMember[],
  today: string,
): ReadonlyMap<string, readonly RoleId[]> {
  return new Map(
    staff.map((member) => [member.email.toLowerCase(), [...rolesOn(member, today)].sort()]),
  );
}

function leaders(staff: readonly StaffMember[], today: string): string {
  return [...rolesByEmail(staff, today)]
    .flatMap(([email, roles]) =>
      roles.filter((role) => LEADERS.includes(role)).map((role) => `${role}:${email}`),
    )
    .sort()
    .join(' ');
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

  if (leaders(staff, session.today) !== before) {
    throw new AppError('ROLE_NOT_HELD', {
      roles: [`${ruleOf('principal').title.vi} (bảng nhân sự này thay đổi người lãnh đạo)`],
      action: 'setup.start',
    });
  }
}

/** Ledger entries of the roles an import changes; none for the first import. */
export function roleDrafts(
  call: { readonly session: Session; readonly person: Person; readonly id: string },
  before: SchoolModel['staff'],
  staff: readonly StaffMember[],
): readonly EntryDraft[] {
  const { session, person, id } = call;

  if (before.length === 0) {
    return [];
  }

  const old = rolesByEmail(before, session.today);
  const changed = [...rolesByEmail(staff, session.today)].filter(
    ([email, roles]) => (old.get(email) ?? []).join() !== roles.join(),
  );

  return changed.map(([email, roles]) => ({
    time: session.nowIso,
    actor: person.email,
    role: person.role,
    meaning: 'role',
    oldValue: (old.get(email) ?? []).join(', '),
    newValue: roles.join(', '),
    reason: 'Nhập lại bảng nhân sự',
    refs: [email],
    commandId: ledgerId('setup', id),
  }));
}
