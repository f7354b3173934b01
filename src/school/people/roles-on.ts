import type { RoleId } from '../roles/role-table';
import type { StaffMember } from '../school-types';

/** Roles a member of staff holds on a day (ISO date in Asia/Ho_Chi_Minh; both ends of a grant count), each once. */
export function rolesOn(member: StaffMember, isoDate: string): RoleId[] {
  const held = member.grants
    .filter((grant) => grant.from <= isoDate && (grant.to === null || isoDate <= grant.to))
    .map((grant) => grant.role);

  return [...new Set(held)];
}
