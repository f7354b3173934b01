import { isoDateOf } from '../../kernel/text/date-text';
import { personAt } from '../../school/people/person-at';
import type { RoleId } from '../../school/roles/role-table';
import type { SchoolModel } from '../../school/school-model';
import type { ActionName } from '../catalogue';
import { roleFor } from './permissions';

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
