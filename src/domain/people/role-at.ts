import type { ActionName } from '../commands/catalogue';
import type { SchoolModel } from '../control/school-model';
import { roleFor } from '../roles/permissions';
import type { RoleId } from '../school/school-types';
import { isoDateOf } from '../text/date-text';
import { personAt } from './person-at';

/**
 * The role under which somebody, known by an address at a time (UTC ISO), did what was asked: the role that allowed it
 * on that day. `unknown` where none did: no entry says more than was so.
 */
export function roleAt(
  school: SchoolModel,
  who: { readonly email: string; readonly at: string },
  action: ActionName,
): RoleId | 'unknown' {
  const at = Date.parse(who.at);
  const member = personAt(school, who.email, at);

  return (member === null ? null : roleFor(member, action, isoDateOf(at))) ?? 'unknown';
}
