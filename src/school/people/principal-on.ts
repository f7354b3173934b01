import { type SchoolModel, staffName } from '../school-model';
import { rolesOn } from './roles-on';

/** Name of who is principal on a day (ISO); '' where nobody is. */
export function principalOn(school: SchoolModel, day: string): string {
  const principal = school.staff.find((member) => rolesOn(member, day).includes('principal'));

  return staffName(school, principal?.id);
}
