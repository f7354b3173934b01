import type { FormContent } from '../../../documents/paper-types';

/** A row of the report about a person, already formatted for a person; '–' where there is nothing to say. */
export interface OnTimeStaffLine {
  readonly name: string;
  readonly groups: string;
  readonly due: string;
  readonly onTime: string;
  readonly late: string;
  readonly missing: string;
  readonly rate: string;
  /** Regular marks of the semester that are in, of all there have to be, and the share. */
  readonly regular: string;
}

/** A row about a subject group. */
export interface OnTimeGroupLine {
  readonly name: string;
  readonly head: string;
  readonly due: string;
  readonly rate: string;
  readonly regular: string;
  readonly target: string;
  readonly reached: string;
  /** `Đạt`, `Chưa đạt` or `–`. */
  readonly verdict: string;
}

/** What stands on the monthly report of who entered in time. */
export interface OnTimeContent extends FormContent {
  /** `11/2026`. */
  readonly month: string;
  readonly schoolYear: string;
  /** e.g. `Học kì I`. */
  readonly term: string;
  /** dd/mm/yyyy HH:MM: what came later is not in it. */
  readonly asOf: string;
  readonly total: OnTimeStaffLine;
  readonly staff: readonly OnTimeStaffLine[];
  readonly groups: readonly OnTimeGroupLine[];
  readonly principal: string;
}
