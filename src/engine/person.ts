import type { CommandName, QueryName } from '../contract/catalogue';
import { roleFor, rolesThatMay } from '../contract/rights/permissions';
import { AppError } from '../kernel/app-error';
import { type RoleId, ruleOf } from '../school/roles/role-table';
import { type SchoolModel, staffByEmail } from '../school/school-model';
import type { StaffMember } from '../school/school-types';
import type { Configuration } from './state/configuration';

/** Who gives a command, as proved by the transport, with the role under which it is given. */
export interface Person {
  readonly email: string;
  readonly name: string;
  /** Role under which this action is allowed today. */
  readonly role: RoleId;
  readonly member: StaffMember;
}

/** Set-up must be possible before there is a staff table: these people are named in script properties. */
const BEFORE_SET_UP: readonly string[] = [
  'setup.preview',
  'setup.start',
  'job.continue',
  'job.stop',
  'jobs.list',
  'school.overview',
  'years.list',
  // Given again, once the year it asked for is there.
  'year.turn',
];

function firstAdmin(email: string): StaffMember {
  const grant = { role: 'admin', from: '0000-01-01', to: null, scope: null } as const;

  return { id: email, fullName: email, email, grants: [grant] };
}

/** True while there is no book of some class: the school is being set up. */
function isBeingSetUp(school: SchoolModel): boolean {
  return school.classes.length === 0 || school.classes.some(({ bookId }) => bookId === '');
}

/**
 * The member of staff behind an e-mail; null = a stranger. While the school is being set up, a first administrator who
 * is not (yet) in the staff table may do what set-up takes, and nothing else ever.
 */
export function memberFor(
  email: string,
  school: SchoolModel,
  options: { readonly configuration: Configuration; readonly action: string },
): StaffMember | null {
  const { configuration, action } = options;
  const isFirst =
    configuration.firstAdmins.includes(email) &&
    BEFORE_SET_UP.includes(action) &&
    isBeingSetUp(school);

  return staffByEmail(school, email) ?? (isFirst ? firstAdmin(email) : null);
}

/**
 * Authorises one action on one day (ISO date).
 * @throws AppError NOT_STAFF for a stranger, ROLE_NOT_HELD naming the roles that may.
 */
export function authorise(
  member: StaffMember | null,
  action: { readonly name: CommandName | QueryName; readonly email: string },
  isoDate: string,
): Person {
  if (member === null) {
    throw new AppError('NOT_STAFF', { email: action.email });
  }

  const role = roleFor(member, action.name, isoDate);

  if (role === null) {
    const roles = rolesThatMay(action.name).map((id) => ruleOf(id).title.vi);

    throw new AppError('ROLE_NOT_HELD', { roles, action: action.name });
  }

  return { email: member.email, name: member.fullName, role, member };
}
