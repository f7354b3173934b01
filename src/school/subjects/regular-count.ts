import type { Subject } from '../school-types';

/** Up to how many lessons a year a score subject has that many regular assessments a semester. */
const STEPS: readonly { readonly lessons: number; readonly count: number }[] = [
  { lessons: 35, count: 2 },
  { lessons: 70, count: 3 },
];

/** Regular assessments of a comment subject in a semester (TT22/2021 Điều 6.2a). */
const COMMENT_COUNT = 2;

/** Regular assessments of a score subject with more lessons than the last step (TT22/2021 Điều 6.2b). */
const MOST = 4;

/** Number of regular assessments (ĐĐGtx) a semester of a subject in a grade; null where the grade has no such subject. */
export function regularCount(subject: Subject, grade: number): number | null {
  const lessons = subject.lessonsPerYear[grade];

  if (lessons === undefined) {
    return null;
  }

  if (subject.kind === 'comment') {
    return COMMENT_COUNT;
  }

  return STEPS.find((step) => lessons <= step.lessons)?.count ?? MOST;
}
