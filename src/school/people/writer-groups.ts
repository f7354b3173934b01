import type { RoleId } from '../roles/role-table';
import type { SchoolModel } from '../school-model';
import type { DatedAssignment, RoleGrant, StaffMember } from '../school-types';
import { rolesOn } from './roles-on';

/** One register of one class; `subjectId` is the id of its tab. */
export interface WrittenPlace {
  readonly classId: string;
  readonly subjectId: string;
}

/** People who write in a register because of what they are in a class. */
export interface WriterGroup {
  /** The role that allows it. */
  readonly role: RoleId;
  /** Who they are on a day (ISO), by assignments, posts and roles as they were then. */
  readonly staffOn: (
    school: SchoolModel,
    place: WrittenPlace,
    day: string,
  ) => readonly StaffMember[];
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

/** Teachers assigned to a subject of a class. */
export const SUBJECT_TEACHERS: WriterGroup = {
  role: 'teacher',
  staffOn: (school, place, day) => {
    const ids = assignmentOn(school, place, day)?.teacherIds ?? [];

    return school.staff.filter(
      (member) => ids.includes(member.id) && rolesOn(member, day).includes('teacher'),
    );
  },
};

/** The homeroom teacher of a class. Posts are dated roles; an older table only knows the present one. */
export const HOMEROOM_TEACHER: WriterGroup = {
  role: 'homeroom',
  staffOn: (school, { classId }, day) => {
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
  },
};
