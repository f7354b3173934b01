import type { MarkValue } from '../../../../../book/mark';
import type { SubjectOutcome } from '../grading-types';

const RETEST_BELOW = 50;

/** True if the pupil may choose this subject for the re-test: ĐTBmcn below 5,0 or comment result CĐ (TT22/2021 Đ14). */
export function mayRetest(outcome: SubjectOutcome): boolean {
  return typeof outcome.result === 'number'
    ? outcome.result < RETEST_BELOW
    : outcome.result === 'CĐ';
}

/** The year results with those of the re-test in their place (TT22/2021 Đ14). */
export function afterRetest(
  outcomes: readonly SubjectOutcome[],
  retest: Readonly<Record<string, MarkValue>>,
): readonly SubjectOutcome[] {
  return outcomes.map((outcome) => {
    const again = retest[outcome.subjectId] ?? null;

    return again === null ? outcome : { ...outcome, result: again };
  });
}
