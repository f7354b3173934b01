import { assignmentOf, type SchoolModel, staffNames } from '../school-model';

/** Names of all who enter a subject in a class, the lead teacher first. */
export function subjectTeachers(
  school: SchoolModel,
  classId: string,
  subjectId: string,
): readonly string[] {
  const { teacherIds = [], leadId = '' } = assignmentOf(school, classId, subjectId) ?? {};
  const ordered = [...teacherIds].sort((a, b) => Number(b === leadId) - Number(a === leadId));

  return staffNames(school, ordered);
}
