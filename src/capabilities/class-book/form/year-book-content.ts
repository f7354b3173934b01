import type { FormContent } from '../../../documents/paper-types';
import type { ClassBookContent, SummaryPage } from './class-book-content';

/** A line of “Theo dõi chuyên cần”: sessions absent month by month, P and K in turn, then the totals P, K, TS. */
export interface AttendanceRow {
  readonly number: number;
  readonly pupilName: string;
  readonly values: readonly string[];
}

/** A line of the year page (domain §4.1 page 11). */
export interface YearRow {
  readonly number: number;
  readonly pupilName: string;
  readonly training: string;
  readonly learning: string;
  readonly trainingAfter: string;
  readonly learningAfter: string;
  readonly absences: string;
  /** `X` or ''. */
  readonly promoted: string;
  readonly notPromoted: string;
  readonly title: string;
}

/** “Tổng hợp chung”. */
export interface YearTotals {
  readonly pupils: number;
  readonly promoted: number;
  /** Of those promoted: only after re-assessment or training in summer. */
  readonly promotedAfterSummer: number;
  readonly notPromoted: number;
}

/** Class book of a year: both semesters, attendance, summary of the year, the year page, remarks of the head. */
export interface YearBookContent extends FormContent {
  readonly first: ClassBookContent;
  /** Its front pages are those of the book. */
  readonly second: ClassBookContent;
  /** Headings of the months, in the order of the school year. */
  readonly months: readonly string[];
  readonly attendance: readonly AttendanceRow[];
  readonly summary: SummaryPage;
  readonly year: readonly YearRow[];
  readonly totals: YearTotals;
  /** True before the results of the year are approved: then every page says that it is a draft. */
  readonly isDraft: boolean;
}
