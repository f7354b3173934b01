import { AppError } from '../../kernel/app-error';
import { addDays } from '../../kernel/time/iso-date';

/** Days between the last correction and the final exam: one week, as regulations of schools have it; a school may write another. */
const CORRECTION_DAYS = 7;
/** Days after the end of a semester when its marks are locked: one week, as regulations of schools have it; a school may write another. */
const LOCK_DAYS = 7;

/** The last day (ISO, until 24:00) on which a mark may be corrected before a final exam that starts on a date. */
export function lastCorrectionDay(finalExamStart: string, days = CORRECTION_DAYS): string {
  return addDays(finalExamStart, -days);
}

/** The ISO date on which the marks of a semester are locked. */
export function lockDate(semesterEnd: string, days = LOCK_DAYS): string {
  return addDays(semesterEnd, days);
}

/** How many regular assessments must be in by the middle and by the end of a semester: half (rounded up), all. */
export function halfRegularByMidSemester(required: number): { minByMid: number; minByEnd: number } {
  if (!Number.isInteger(required) || required < 0) {
    throw new AppError('BAD_INPUT', { field: 'requiredTx', value: required });
  }

  return { minByMid: Math.ceil(required / 2), minByEnd: required };
}
