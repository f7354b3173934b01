import { AppError } from '../../kernel/app-error';
import { foldText } from '../../kernel/text/normalize-text';
import { addDays, isIsoDate, isoDate } from '../../kernel/time/iso-date';

/** Days between the last correction and the final exam: one week (S0 Đ11a.3, S3 Đ11.2a). */
const CORRECTION_DAYS = 7;
/** Days after the end of a semester when its marks are locked: one week (S1 §3.10). */
const LOCK_DAYS = 7;

/** The last day (ISO, until 24:00) on which a mark may be corrected before a final exam that starts on a date. */
export function lastCorrectionDay(finalExamStart: string, days = CORRECTION_DAYS): string {
  return addDays(finalExamStart, -days);
}

/** The ISO date on which the marks of a semester are locked. */
export function lockDate(semesterEnd: string, days = LOCK_DAYS): string {
  return addDays(semesterEnd, days);
}

/** How many regular assessments must be in by the middle and by the end of a semester: half (rounded up), all (S4 Đ12a). */
export function halfRegularByMidSemester(required: number): { minByMid: number; minByEnd: number } {
  if (!Number.isInteger(required) || required < 0) {
    throw new AppError('BAD_INPUT', { field: 'requiredTx', value: required });
  }

  return { minByMid: Math.ceil(required / 2), minByEnd: required };
}

/** A limit such as "trước 31/8": the date named, and whether that day itself is still in time. */
export interface DateLimit {
  readonly date: string;
  readonly inclusive: boolean;
}

/** True if something done on an ISO date is within the limit. "Trước" is strict unless `inclusive`. */
export function isBeforeDate(doneOn: string, limit: DateLimit): boolean {
  return limit.inclusive ? doneOn <= limit.date : doneOn < limit.date;
}

const LIMIT = /^(.*?)\s*(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/;
const STRICT: readonly string[] = ['truoc', 'truoc ngay'];
const INCLUSIVE: readonly string[] = [
  'den',
  'den ngay',
  'den het',
  'den het ngay',
  'het',
  'het ngay',
  'cham nhat',
  'cham nhat ngay',
  'muon nhat',
  'muon nhat ngay',
  'khong qua',
  'khong qua ngay',
];

/**
 * Reads a limit as regulations write it: `trước 31/8` (strict), `đến hết ngày 31/8`, `chậm nhất 31/8/2027` (inclusive).
 * @param year used where the text names none.
 * @throws AppError BAD_INPUT for any other wording.
 */
export function parseDateLimit(text: string, year: number): DateLimit {
  const match = LIMIT.exec(foldText(text));
  const words = match?.[1] ?? '';
  const known = STRICT.includes(words) || INCLUSIVE.includes(words);

  if (match === null || !known) {
    throw new AppError('BAD_INPUT', { field: 'rule', value: text });
  }

  const date = isoDate(Number(match[4] ?? year), Number(match[3]), Number(match[2]));

  if (!isIsoDate(date)) {
    throw new AppError('BAD_INPUT', { field: 'rule', value: text });
  }

  return { date, inclusive: INCLUSIVE.includes(words) };
}
