import type { Year } from '../../../school/year/years';

/** A school year as people see it. */
export interface YearView {
  /** `2026-2027`. */
  readonly schoolYear: string;
  readonly state: Year['state'];
}

/** What keeps a school year from being closed; all empty and no day = nothing. */
export interface YearLacks {
  /** First day of the next school year (ISO) while it has not come, else ''. */
  readonly notBefore: string;
  /** Classes without a book, or with a column that is neither locked nor covered by an approval. */
  readonly classes: readonly string[];
  /** Numbers of correction requests nobody has decided on. */
  readonly requests: readonly string[];
  /** How much work was begun and has not come to its end. */
  readonly unfinished: number;
}

/** Every year of the school in its order, and what the next one waits for. */
export interface YearsView {
  readonly years: readonly YearView[];
  /** The year after the one in which work goes on; null for those who may not begin it. */
  readonly next: { readonly schoolYear: string; readonly lacks: YearLacks } | null;
}
