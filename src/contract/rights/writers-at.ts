import { ATTENDANCE_TAB, TRAINING_TAB } from '../../book/register-name';
import type { SchoolModel } from '../../school/school-model';
import type { DatedAssignment, RoleGrant, StaffMember } from '../../school/school-types';
import { rolesOn } from './permissions';

/** One tab of one class; `subjectId` is the id of its tab. */
export interface WrittenPlace {
  readonly classId: string;
  readonly subjectId: string;
}

function holdsOn({ from, to }: { from: string; to: string | null }, day: string): boolean {
  return from <= day && (to === null || day <= to);
}

/** Every assignment there is and was; where a school has no dated ones, those of today hold for any day. */
function allAssignments(school: SchoolModel): readonly DatedAssignment[] {
  return (
    school.assignmentsEver ?? school.assignments.map((entry) => ({ ...entry, from: '', to: null }))
  );
}

/** Who was assigned to a subject of a class on a day (ISO); null where nobody was. */
function assignmentOn(
  school: SchoolModel,
  { classId, subjectId }: WrittenPlace,
  day: string,
): DatedAssignment | null {
  const found = allAssignments(school).filter(
    (entry) => entry.classId === classId && entry.subjectId === subjectId && holdsOn(entry, day),
  );

  return found[found.length - 1] ?? null;
}

function isPostOf(grant: RoleGrant, classId: string): boolean {
  return grant.role === 'homeroom' && grant.scope === classId;
}

/** Homeroom teachers of a class on a day (ISO). Posts are dated roles; an older table only knows the present one. */
function homeroomTeachersOn(
  school: SchoolModel,
  classId: string,
  day: string,
): readonly StaffMember[] {
  const posted = school.staff.filter(({ grants }) =>
    grants.some((grant) => isPostOf(grant, classId)),
  );

  if (posted.length > 0) {
    return posted.filter(({ grants }) =>
      grants.some((grant) => isPostOf(grant, classId) && holdsOn(grant, day)),
    );
  }

  const present = school.classes.find(({ id }) => id === classId)?.homeroomId ?? null;

  return school.staff.filter(
    (member) => member.id === present && rolesOn(member, day).includes('homeroom'),
  );
}

/**
 * Who could write a tab of a class on a day (ISO), by assignments, posts and roles as they were then: teachers of a
 * subject, the homeroom teacher of attendance and training. Deadlines and locks are another matter.
 */
export function writersAt(
  school: SchoolModel,
  place: WrittenPlace,
  day: string,
): readonly StaffMember[] {
  if (place.subjectId === ATTENDANCE_TAB || place.subjectId === TRAINING_TAB) {
    return homeroomTeachersOn(school, place.classId, day);
  }

  const ids = assignmentOn(school, place, day)?.teacherIds ?? [];

  return school.staff.filter(
    (member) => ids.includes(member.id) && rolesOn(member, day).includes('teacher'),
  );
}
