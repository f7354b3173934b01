import type { Subject } from '../../../school/school-types';
import { groupedBy } from './grouped-by';
import type { ImportProblem } from './import-types';
import { rowProblem } from './resolve-names';
import type { TableAssignment } from './resolve-rows';

/** Missing classes of one subject that are named each by itself; more of them are one problem. */
const NAMED_SINGLY = 4;

/** What coverage is judged by. */
export interface CoverageInput {
  readonly assignments: readonly TableAssignment[];
  readonly classes: readonly { readonly id: string; readonly grade: number }[];
  readonly catalogue: readonly Subject[];
  /** Classes other tables name too: these are no slip of one line. */
  readonly confirmed: ReadonlySet<string>;
}

/**
 * Every subject of the table must cover every class that studies it exactly once. Each gap and each repetition is
 * named with class, subject and rows. A class that stands in one line only is a slip of that line: it is told once,
 * there, not as a gap of every other subject.
 */
export function coverageProblems(input: CoverageInput): readonly ImportProblem[] {
  const { assignments, classes, catalogue } = input;
  const lonely = lonelyClasses(input);
  const slips = new Set(lonely.map(({ subjectId }) => subjectId));
  const alone = new Set(lonely.map(({ classId }) => classId));
  const left = classes.filter(({ id }) => !alone.has(id));
  const covered = new Set(assignments.map(({ subjectId }) => subjectId));

  return [
    ...lonelyProblems(lonely),
    ...catalogue
      .filter(({ id }) => covered.has(id) && !slips.has(id))
      .flatMap((subject) => {
        const ours = assignments.filter(({ subjectId }) => subjectId === subject.id);
        const studying = left.filter(({ grade }) => subject.lessonsPerYear[grade] !== undefined);

        return subjectProblems(
          subject,
          studying.map(({ id }) => id),
          ours,
        );
      }),
  ];
}

/** Classes only one line of the table names, where other subjects of it would have to name them as well. */
function lonelyClasses({
  assignments,
  classes,
  catalogue,
  confirmed,
}: CoverageInput): readonly TableAssignment[] {
  const named = groupedBy(assignments, ({ classId }) => classId);
  const covered = new Set(assignments.map(({ subjectId }) => subjectId));
  const inTable = catalogue.filter(({ id }) => covered.has(id));

  return classes.flatMap(({ id, grade }) => {
    const naming = named.get(id) ?? [];
    const studied = inTable.filter(({ lessonsPerYear }) => lessonsPerYear[grade] !== undefined);
    const [only] = naming;

    return only !== undefined && naming.length === 1 && studied.length > 1 && !confirmed.has(id)
      ? [only]
      : [];
  });
}

function lonelyProblems(lonely: readonly TableAssignment[]): readonly ImportProblem[] {
  return [...groupedBy(lonely, ({ line }) => line)].map(([line, each]) => {
    const names = each.map(({ classId }) => classId);

    return rowProblem(
      [line],
      `dòng ${line}: lớp ${names.join(', ')} chỉ có ở dòng này, không môn nào khác có; có lẽ viết nhầm. Nếu đúng là lớp của trường, hãy ghi lớp đó ở các môn khác.`,
    );
  });
}

function subjectProblems(
  subject: Subject,
  studying: readonly string[],
  assignments: readonly TableAssignment[],
): readonly ImportProblem[] {
  const byClass = groupedBy(assignments, ({ classId }) => classId);
  const linesOf = (id: string): readonly number[] =>
    (byClass.get(id) ?? []).map(({ line }) => line);
  const doubled = studying.filter((id) => linesOf(id).length > 1);
  const missing = studying.filter((id) => linesOf(id).length === 0);
  const rows = [...new Set(assignments.map(({ line }) => line))];
  const groups = missing.length > NAMED_SINGLY ? [missing] : missing.map((id) => [id]);

  return [
    ...doubled.map((id) =>
      rowProblem(
        linesOf(id),
        `Môn ${subject.shortName}: lớp ${id} có ở nhiều dòng: ${linesOf(id).join(', ')}.`,
      ),
    ),
    ...groups.map((ids) =>
      rowProblem(
        rows,
        `Môn ${subject.shortName}: lớp ${ids.join(', ')} chưa có trong bảng (các dòng ${rows.join(', ')}).`,
      ),
    ),
  ];
}
