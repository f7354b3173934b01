import type { Subject } from '../school/school-types';
import type { ImportProblem } from './import-types';
import { rowProblem } from './resolve-names';
import type { TableAssignment } from './resolve-rows';

/**
 * Every subject of the table must cover every class that studies it exactly once. Each gap and each repetition is
 * named with class, subject and rows.
 */
export function coverageProblems(
  assignments: readonly TableAssignment[],
  classes: readonly { readonly id: string; readonly grade: number }[],
  catalogue: readonly Subject[],
): ImportProblem[] {
  const covered = new Set(assignments.map(({ subjectId }) => subjectId));
  const subjects = catalogue.filter(({ id }) => covered.has(id));

  return subjects.flatMap((subject) => {
    const ours = assignments.filter(({ subjectId }) => subjectId === subject.id);
    const studying = classes.filter(({ grade }) => subject.lessonsPerYear[grade] !== undefined);

    return studying.flatMap(({ id }) => problemOf(subject, id, ours));
  });
}

function problemOf(
  subject: Subject,
  classId: string,
  assignments: readonly TableAssignment[],
): ImportProblem[] {
  const lines = assignments.filter((each) => each.classId === classId).map(({ line }) => line);

  if (lines.length === 1) {
    return [];
  }

  if (lines.length > 1) {
    return [
      rowProblem(
        lines,
        `Môn ${subject.shortName}: lớp ${classId} có ở nhiều dòng: ${lines.join(', ')}.`,
      ),
    ];
  }

  const rows = [...new Set(assignments.map(({ line }) => line))];

  return [
    rowProblem(
      rows,
      `Môn ${subject.shortName}: lớp ${classId} chưa có trong bảng (các dòng ${rows.join(', ')}).`,
    ),
  ];
}
