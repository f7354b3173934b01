import { rolesOn } from '../../../school/people/roles-on';
import { HOMEROOM_TEACHER, SUBJECT_TEACHERS } from '../../../school/people/writer-groups';
import type { ClassRecord, SchoolModel } from '../../../school/school-model';
import type { StaffMember } from '../../../school/school-types';
import { subjectsOf } from '../../../school/subjects/programme';

/** What somebody is to the roll call of a class; `null` = nobody who takes it. */
export type RollTaker = 'homeroom' | 'proctor' | 'teacher' | null;

/** The homeroom teacher of the class, a proctor (of every class), a teacher of one of its subjects; on a day (ISO). */
export function rollTaker(
  school: SchoolModel,
  schoolClass: ClassRecord,
  at: { readonly member: StaffMember; readonly day: string },
): RollTaker {
  const { member, day } = at;
  const isAmong = (staff: readonly StaffMember[]): boolean =>
    staff.some(({ id }) => id === member.id);
  const place = (subjectId: string) => ({ classId: schoolClass.id, subjectId });

  if (isAmong(HOMEROOM_TEACHER.staffOn(school, place(''), day))) {
    return 'homeroom';
  }

  if (rolesOn(member, day).includes('proctor')) {
    return 'proctor';
  }

  return subjectsOf(schoolClass).some(({ id }) =>
    isAmong(SUBJECT_TEACHERS.staffOn(school, place(id), day)),
  )
    ? 'teacher'
    : null;
}
