import { parseMark, printAverage } from '../../../book/mark';
import { termAssessments } from '../../../book/registers/subject-register';
import { assessmentKey } from '../../../school/assessment-key';
import type { SubjectKind, Term } from '../../../school/school-types';
import { semesterAverage } from './grading/tt22/averages';
import { commentSemester } from './grading/tt22/comment-result';

/** The marks of one pupil in one subject: assessment key → printed value ('' = blank). */
export type MarkOf = (key: string) => string;

interface TermShape {
  readonly kind: SubjectKind;
  readonly term: Term;
  readonly regularCount: number;
}

/** The printed values of a semester in the order of the form; null if any is missing. */
function complete(shape: TermShape, markOf: MarkOf): readonly string[] | null {
  const values = termAssessments(shape.term, shape.regularCount).map((entry) =>
    markOf(assessmentKey(entry)),
  );

  return values.includes('') ? null : values;
}

function scoreResult(values: readonly string[]): string {
  const tenths = values.map((text) => {
    const parsed = parseMark(text, 'score');

    return parsed.ok && typeof parsed.value === 'number' ? parsed.value : null;
  });

  if (tenths.includes(null)) {
    return '';
  }

  const numbers = tenths as number[];
  const regular = numbers.slice(0, -2);

  return printAverage(
    semesterAverage(regular, numbers[regular.length] ?? 0, numbers[regular.length + 1] ?? 0),
  );
}

/**
 * Semester result of a subject as printed (`7,9`, `Đ`), '' while a mark is missing (TT22/2021 Điều 9.1). The official
 * value: the formulas in the book are checked against it.
 */
export function termResult(shape: TermShape, markOf: MarkOf): string {
  const values = complete(shape, markOf);

  if (values === null) {
    return '';
  }

  if (shape.kind === 'score') {
    return scoreResult(values);
  }

  return commentResult(values, shape.regularCount);
}

function commentResult(values: readonly string[], regularCount: number): string {
  const levels = values.flatMap((text): ('Đ' | 'CĐ')[] =>
    text === 'Đ' || text === 'CĐ' ? [text] : [],
  );
  const regular = levels.slice(0, -2);

  // What is neither Đ nor CĐ (M) is no assessment, least of all one that was not passed.
  if (levels.length < values.length) {
    return '';
  }

  return commentSemester(
    regular,
    { gk: levels[regular.length] ?? null, ck: levels[regular.length + 1] ?? null },
    regularCount,
  );
}
