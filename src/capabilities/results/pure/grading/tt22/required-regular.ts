import { AppError } from '../../../../../kernel/app-error';
import type { SubjectKind } from '../../../../../school/school-types';

/** Regular assessments per semester of a comment subject (Đ6.2a). */
const REQUIRED_REGULAR_COMMENT = 2;

/**
 * Regular assessments (ĐĐGtx) per semester of a score subject by lessons per year: to 35 → 2, to 70 → 3, above → 4
 * (TT22/2021 Đ6.2b).
 * @throws AppError BAD_INPUT unless `lessonsPerYear` is a positive number.
 */
export function requiredRegular(lessonsPerYear: number): number {
  if (!Number.isFinite(lessonsPerYear) || lessonsPerYear <= 0) {
    throw new AppError('BAD_INPUT', { field: 'lessonsPerYear', value: lessonsPerYear });
  }

  return lessonsPerYear <= 35 ? 2 : lessonsPerYear <= 70 ? 3 : 4;
}

/** Regular assessments per semester of a subject of either kind. */
export function requiredRegularOf(kind: SubjectKind, lessonsPerYear: number): number {
  return kind === 'comment' ? REQUIRED_REGULAR_COMMENT : requiredRegular(lessonsPerYear);
}
