import type { SummerTraining } from '../grading-types';
import { LEVELS_22, type Level22 } from './learning-level';

/** Year level by semester I (row) and semester II (column), order of {@link LEVELS_22} (TT22/2021 Đ8.2). */
const YEAR_TABLE: Readonly<Record<Level22, readonly Level22[]>> = {
  Tốt: ['Tốt', 'Khá', 'Khá', 'Chưa đạt'],
  Khá: ['Tốt', 'Khá', 'Đạt', 'Chưa đạt'],
  Đạt: ['Khá', 'Khá', 'Đạt', 'Chưa đạt'],
  'Chưa đạt': ['Khá', 'Đạt', 'Đạt', 'Chưa đạt'],
};

/** Training result of the year from both semesters (TT22/2021 Đ8.2). */
export function trainingYear(hk1: Level22, hk2: Level22): Level22 {
  return YEAR_TABLE[hk1][LEVELS_22.indexOf(hk2)] ?? 'Chưa đạt';
}

/**
 * Training result after summer training (TT22/2021 Đ13): the principal's re-assessment replaces the year result, but
 * only after the task is done, the report is in and the parents have confirmed; otherwise it stays as it is.
 */
export function trainingAfterSummer(year: Level22, summer: SummerTraining): Level22 {
  const complete = summer.taskCompleted && summer.report && summer.parentConfirmed;

  return year === 'Chưa đạt' && complete && isLevel22(summer.reassessed) ? summer.reassessed : year;
}

/** True for one of the four levels. */
export function isLevel22(value: unknown): value is Level22 {
  return LEVELS_22.some((level) => level === value);
}
