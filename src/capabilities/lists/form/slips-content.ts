import type { FormContent } from '../../../documents/paper-types';

/** Results of one pupil, for the family of that pupil alone: nothing of anybody else, no rank, no mean of the class. */
export interface Slip {
  readonly pupilName: string;
  readonly pupilId: string;
  /** dd/mm/yyyy; '' = not known. */
  readonly birthDate: string;
  /** A subject a line: its name, then a value a column of {@link SlipsContent.columns}. */
  readonly subjects: readonly { readonly name: string; readonly values: readonly string[] }[];
  /** A line each: what, and its value. */
  readonly results: readonly { readonly label: string; readonly value: string }[];
  /** The homeroom teacher's; '' = none, and lines to write on. */
  readonly remark: string;
}

/** Slips of the pupils of a class, a page each. */
export interface SlipsContent extends FormContent {
  readonly classId: string;
  /** `Học kì I`, `Cả năm`. */
  readonly period: string;
  /** e.g. `2026 - 2027`. */
  readonly schoolYear: string;
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly homeroomTeacher: string;
  readonly slips: readonly Slip[];
}
