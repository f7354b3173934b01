import type { MarkValue } from '../../../../../book/mark';
import type { SubjectKind } from '../../../../../school/school-types';
import type { PeriodicAbsence } from '../grading-types';

/** What stands for a periodic test that was not sat. `pending`: the make-up test is awaited, the semester stays open. */
export interface PeriodicOutcome {
  readonly mark: MarkValue;
  readonly status: 'unexcused' | 'pending' | 'madeUp';
}

/**
 * A periodic test not sat (TT22/2021 Đ7.3–7.4): force majeure → a make-up test in the same semester; otherwise the
 * missing one is 0 (score) or CĐ (comment).
 */
export function missingPeriodic(
  kind: SubjectKind,
  absence: PeriodicAbsence,
  makeUp: MarkValue,
): PeriodicOutcome {
  if (absence === 'unexcused') {
    return { mark: kind === 'score' ? 0 : 'CĐ', status: 'unexcused' };
  }

  return makeUp === null ? { mark: null, status: 'pending' } : { mark: makeUp, status: 'madeUp' };
}
