import type { WrittenPlace } from '../school/people/writer-groups';
import type { SchoolModel } from '../school/school-model';
import type { StaffMember } from '../school/school-types';
import { registerById } from './register-name';

/**
 * Who could write a register of a class on a day (ISO), by assignments, posts and roles as they were then. Deadlines and
 * locks are another matter.
 */
export function writersAt(
  school: SchoolModel,
  place: WrittenPlace,
  day: string,
): readonly StaffMember[] {
  return registerById(place.subjectId)?.writers?.staffOn(school, place, day) ?? [];
}
