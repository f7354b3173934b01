import type { AppliedCorrection } from './applied-corrections';
import type { LockPolicy } from './lock-policy';
import { type ToldApart, toldApart } from './people/told-apart';
import type { PupilChange } from './pupil-changes';
import type {
  Assignment,
  DatedAssignment,
  FormerIdentity,
  Pupil,
  SchoolClass,
  StaffMember,
} from './school-types';
import type { Settings } from './settings';
import type { SubjectGroup } from './subject-groups';

/** A class with the ids of its files; '' while they do not exist. */
export interface ClassRecord extends SchoolClass {
  readonly bookId: string;
  readonly folderId: string;
  /** Edition of the registers its book has; missing = the first. */
  readonly edition?: number;
}

/** The whole school of one year as the control workbook says. Lists keep the order of the tables. */
export interface SchoolModel {
  readonly settings: Settings;
  readonly staff: readonly StaffMember[];
  readonly classes: readonly ClassRecord[];
  readonly pupils: readonly Pupil[];
  /** Those that hold now. */
  readonly assignments: readonly Assignment[];
  /** All there ever were, with their days; missing = those of now, for any day. */
  readonly assignmentsEver?: readonly DatedAssignment[];
  /** What people were called before and under which address; missing = nobody ever changed. */
  readonly former?: readonly FormerIdentity[];
  readonly policy: LockPolicy;
  /** Changes in the lists of pupils, in the order they began to hold; missing = none. */
  readonly changes?: readonly PupilChange[];
  /** Marks corrected with minutes, the oldest first; missing = none. */
  readonly corrections?: readonly AppliedCorrection[];
  /** Subject groups with their days; missing = none. */
  readonly groups?: readonly SubjectGroup[];
}

/** The class with this id, or null. */
export function classOf(school: SchoolModel, classId: string): ClassRecord | null {
  return school.classes.find(({ id }) => id === classId) ?? null;
}

/** The member of staff whose present e-mail this is (case does not matter), or null: nobody signs in by a former one. */
export function staffByEmail(school: SchoolModel, email: string): StaffMember | null {
  const wanted = email.toLowerCase();

  return wanted === ''
    ? null
    : (school.staff.find((member) => member.email.toLowerCase() === wanted) ?? null);
}

const staffApart = new WeakMap<SchoolModel['staff'], ToldApart>();

/** Present full name of a member of staff by id, with the code where two have one name; '' for no id. */
export function staffName(school: SchoolModel, staffId: string | null | undefined): string {
  const names = staffApart.get(school.staff) ?? toldApart(school.staff);

  staffApart.set(school.staff, names);

  return school.staff.some(({ id }) => id === staffId) ? names(staffId ?? '') : '';
}

/** Present full name for a present e-mail; of acts and their time, `nameAt` (`src/capabilities/set-up/pure/people/`) tells. */
export function nameOf(school: SchoolModel, email: string): string {
  const member = staffByEmail(school, email);

  return member === null ? email : staffName(school, member.id);
}

/** Who enters a subject in a class; null where nobody is assigned. */
export function assignmentOf(
  school: SchoolModel,
  classId: string,
  subjectId: string,
): Assignment | null {
  return (
    school.assignments.find(
      (entry) => entry.classId === classId && entry.subjectId === subjectId,
    ) ?? null
  );
}

/** E-mails of members of staff by id; ids nobody has, and people without an account, are left out. */
export function emailsOf(school: SchoolModel, staffIds: readonly string[]): readonly string[] {
  return staffIds
    .flatMap((id) => school.staff.filter((member) => member.id === id))
    .map(({ email }) => email)
    .filter((email) => email !== '');
}

/** Names of members of staff by id, whether they have an account or not; ids nobody has are left out. */
export function staffNames(school: SchoolModel, staffIds: readonly string[]): readonly string[] {
  return staffIds.map((id) => staffName(school, id)).filter((name) => name !== '');
}
