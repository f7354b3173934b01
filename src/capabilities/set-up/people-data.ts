import type { LedgerData } from '../../ledger/ledger-data';
import { rosterOf } from '../../school/roster';
import type { ClassRecord, SchoolModel } from '../../school/school-model';
import type { RoleGrant, SchoolClass, StaffMember } from '../../school/school-types';
import type { Holders } from './pure/people/people-change';

/** A role as data: what a right is read from. */
export function grantData({ role, scope, from, to }: RoleGrant) {
  return { role, scope, from, to };
}

/** Who enters a subject in a class as data; null where nobody does. */
export function holdersData(holders: Holders | null) {
  return holders === null ? null : { teachers: [...holders.teacherIds], lead: holders.leadId };
}

/** Everybody of the staff with address and roles, and every class, as data: who may do what from the first day on. */
export function schoolPeople(
  staff: readonly StaffMember[],
  classes: readonly SchoolClass[],
): LedgerData {
  return {
    staff: staff.map(({ id, fullName, email, grants }) => ({
      id,
      name: fullName,
      email,
      roles: grants.map(grantData),
    })),
    classes: classes.map(({ id, grade, homeroomId }) => ({ id, grade, homeroom: homeroomId })),
  };
}

/** A class as its book is made, as data: its files, who may write in it, and who is in it. */
export function classSetUp(
  school: SchoolModel,
  at: {
    readonly schoolClass: ClassRecord;
    readonly bookId: string;
    readonly folderId: string;
  },
): LedgerData {
  const { id, grade, homeroomId } = at.schoolClass;
  const posts = school.assignments.filter(({ classId }) => classId === id);

  return {
    file: at.bookId,
    folder: at.folderId,
    grade,
    homeroom: homeroomId,
    posts: posts.map((post) => ({ register: post.subjectId, ...holdersData(post) })),
    pupils: rosterOf(school, id).map(({ pupil }) => ({
      id: pupil.id,
      name: pupil.fullName,
      status: pupil.status,
    })),
  };
}
