import { AppError } from '../../../../../kernel/app-error';

/** Least number of regular tests per semester by lessons per week: to 1 → 2, below 3 → 3, else 4 (TT58/2011 Đ8.2). */
export function requiredRegularMin(lessonsPerWeek: number): number {
  checkPositive('lessonsPerWeek', lessonsPerWeek);

  return lessonsPerWeek <= 1 ? 2 : lessonsPerWeek < 3 ? 3 : 4;
}

/** Regular assessments per semester by lessons per year: to 35 → 2, below 70 → 3, from 70 → 4 (TT26/2020). */
export function requiredRegular26(lessonsPerYear: number): number {
  checkPositive('lessonsPerYear', lessonsPerYear);

  return lessonsPerYear <= 35 ? 2 : lessonsPerYear < 70 ? 3 : 4;
}

function checkPositive(field: string, value: number): void {
  if (!Number.isFinite(value) || value <= 0) {
    throw new AppError('BAD_INPUT', { field, value });
  }
}
