import type { GradedSubject, GradingProblem } from '../grading-types';

/** Numbers of subjects that count in Đ9.2 (GDPT 2018). */
const LOWER = { score: 8, comment: 4 };
const UPPER = { total: 12, minScore: 7, maxScore: 9 };
const FIRST_UPPER_GRADE = 10;

/**
 * Checks how many subjects count: grades 6–9 have 8 score and 4 comment subjects; grades 10–12 have 12 in all, 9 with
 * scores, fewer by each elective Âm nhạc / Mĩ thuật (domain §1.1). One too few would give a wrong level silently.
 */
export function checkProgramme(
  subjects: readonly GradedSubject[],
  grade: number,
): readonly GradingProblem[] {
  const counted = subjects.filter((s) => s.countsInLevel !== false);

  return checkCounts(
    counted.filter((s) => s.kind === 'score').length,
    counted.filter((s) => s.kind === 'comment').length,
    grade >= FIRST_UPPER_GRADE,
  );
}

/** The same check from the numbers alone. `upper` = trung học phổ thông. */
export function checkCounts(
  score: number,
  comment: number,
  upper: boolean,
): readonly GradingProblem[] {
  if (upper) {
    return checkUpper(score, comment);
  }

  return [
    ...(score === LOWER.score ? [] : [wrong('subjectCount', String(LOWER.score), score)]),
    ...(comment === LOWER.comment ? [] : [wrong('commentCount', String(LOWER.comment), comment)]),
  ];
}

function checkUpper(score: number, comment: number): readonly GradingProblem[] {
  if (score < UPPER.minScore || score > UPPER.maxScore) {
    return [wrong('subjectCount', `${UPPER.minScore}–${UPPER.maxScore}`, score)];
  }

  const expected = UPPER.total - score;

  return comment === expected ? [] : [wrong('commentCount', String(expected), comment)];
}

function wrong(
  code: 'subjectCount' | 'commentCount',
  expected: string,
  found: number,
): GradingProblem {
  return { code, values: { expected, found } };
}
