import type { FormContent } from '../../../documents/paper-types';

/** One row of the ledger about a value, as it is printed. */
export interface LifeLine {
  /** `dd/mm/yyyy HH:MM`. */
  readonly at: string;
  /** What was done: `Nhập điểm`. */
  readonly what: string;
  /** `7 → 8`; '' where nothing changed. */
  readonly change: string;
  /** By name, with the role held then. */
  readonly who: string;
  /** How that is known. */
  readonly basis: string;
  /** Reason, request, minutes; '' where there is none. */
  readonly more: string;
  /** `6A1 · 297 · D7VE-A0RC-REQK-5YWQ`: chain, number, code of the row. */
  readonly row: string;
}

/** The life of one value (R140, R150): what stands on the page. */
export interface LifeContent extends FormContent {
  readonly schoolYear: string;
  readonly pupil: string;
  readonly classId: string;
  readonly register: string;
  readonly column: string;
  /** The official value, `8` or `để trống`: of now, or of when the pupil left the class. */
  readonly value: string;
  /** True where the pupil is in another class now: what counts stands there. */
  readonly hasLeft: boolean;
  /** How often it was changed after it was entered. */
  readonly changes: number;
  /** What was found when the chains were gone through. */
  readonly checked: readonly string[];
  readonly lines: readonly LifeLine[];
  readonly askedBy: string;
}
