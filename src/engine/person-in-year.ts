import type { ActionName } from '../contract/catalogue';
import { daysOfSchoolYear } from '../school/calendar/school-year';
import { ruleOf } from '../school/roles/role-table';
import { staffByEmail } from '../school/school-model';
import { authorise, type Person } from './person';
import type { Session } from './session';

/**
 * As whom somebody asks about a school year that is over. Who sees the whole school today sees that of then; everybody
 * else what was theirs then, as teacher and homeroom teacher: a class of the same name is another one now, and who has
 * left the school is not asked at all. `today`: the person as authorised in the year in which work goes on.
 * @throws AppError NOT_STAFF who was not there then, ROLE_NOT_HELD who could not have asked it.
 */
export function personInYear(
  today: Person,
  { school, configuration }: Pick<Session, 'school' | 'configuration'>,
  name: ActionName,
): Person {
  if (ruleOf(today.role).reach === 'all') {
    return today;
  }

  const { email } = today;
  const then = staffByEmail(school, email);
  const grants = (then?.grants ?? []).filter(({ role }) => ruleOf(role).reach !== 'all');
  const member = then === null ? null : { ...then, grants };

  return authorise(member, { name, email }, daysOfSchoolYear(configuration.schoolYear).last);
}
