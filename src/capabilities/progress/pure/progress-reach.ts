import { isHomeroomRegister } from '../../../book/register-name';
import { AUDITORS } from '../../../contract/who-may';
import { rolesOn } from '../../../school/people/roles-on';
import type { SchoolModel } from '../../../school/school-model';
import { assignmentOf } from '../../../school/school-model';
import type { StaffMember } from '../../../school/school-types';
import { groupsOn, type SubjectGroup } from '../../../school/subject-groups';

/** A class and a register of it. */
export interface Place {
  readonly classId: string;
  readonly subjectId: string;
}

/** Ids of those who enter what a place holds: of training and homeroom remarks the homeroom teacher. */
export function writersOf(school: SchoolModel, { classId, subjectId }: Place): readonly string[] {
  if (isHomeroomRegister(subjectId)) {
    const homeroomId = school.classes.find(({ id }) => id === classId)?.homeroomId ?? null;

    return homeroomId === null ? [] : [homeroomId];
  }

  return assignmentOf(school, classId, subjectId)?.teacherIds ?? [];
}

/** True for what a subject group answers for: its subjects, whoever teaches them, and what its members teach. */
function isOfGroup(school: SchoolModel, group: SubjectGroup, place: Place): boolean {
  return (
    group.subjectIds.includes(place.subjectId) ||
    (!isHomeroomRegister(place.subjectId) &&
      writersOf(school, place).some((id) => group.memberIds.includes(id)))
  );
}

/**
 * Whose progress a person may look at on a day (ISO): leaders, administrators and inspectors everybody's, a homeroom
 * teacher that of the own class, the head of a subject group that of the group, a teacher the own.
 */
export function progressReach(
  school: SchoolModel,
  member: StaffMember,
  isoDate: string,
): (place: Place) => boolean {
  const roles = rolesOn(member, isoDate);

  if (roles.some((role) => AUDITORS.includes(role))) {
    return () => true;
  }

  const homerooms = roles.includes('homeroom')
    ? school.classes.filter(({ homeroomId }) => homeroomId === member.id).map(({ id }) => id)
    : [];
  const teaches = roles.includes('teacher');
  const headed = groupsOn(school, isoDate).filter(({ headId }) => headId === member.id);

  return (place) =>
    homerooms.includes(place.classId) ||
    (teaches && writersOf(school, place).includes(member.id)) ||
    headed.some((group) => isOfGroup(school, group, place));
}
