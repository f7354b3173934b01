import type { ActionName } from '../../contract/catalogue';
import { rolesThatMay } from '../../contract/rights/permissions';
import { rolesOn } from '../../school/people/roles-on';
import type { Session } from '../session';

/** Addresses of those who may do something today, but not of who asks for it: nobody decides on a request of their own. */
export function deciders(
  { school, today }: Session,
  action: ActionName,
  askedBy: string,
): readonly string[] {
  const roles = rolesThatMay(action);

  return school.staff
    .filter((member) => rolesOn(member, today).some((role) => roles.includes(role)))
    .map(({ email }) => email)
    .filter((email) => email !== '' && email !== askedBy);
}
