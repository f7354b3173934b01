import type { WorkCalendar } from './calendar/working-days';
import type { SchoolRegulation } from './school-regulation';
import type { AssessmentKind, Term } from './school-types';

/**
 * An order to lock, to re-open until a time, or to take another order back (`lift`). Empty lists and null mean
 * "all". Times are UTC ms.
 */
export interface LockOrder {
  readonly id: string;
  readonly kind: 'lock' | 'release' | 'lift';
  readonly classIds: readonly string[];
  /** Ids of registers. */
  readonly subjectIds: readonly string[];
  /** Keys of columns; missing = all. */
  readonly keys?: readonly string[];
  /** Class and register (`6A1/toan`) of each place it is about; missing or empty = all. */
  readonly places?: readonly string[];
  /** Id of the order that is taken back; of `lift` only. */
  readonly lifts?: string;
  readonly term: 1 | 2 | null;
  readonly reason: string;
  readonly by: string;
  readonly at: number;
  /** When it begins to hold; missing = when it was given. */
  readonly from?: number;
  /** Releases only: the instant they lock themselves again (exclusive). */
  readonly until: number | null;
}

/** The day a periodic assessment is sat. `classes`: class ids, or grades (`6`), or `*`. `subjectId`: id or `*`. */
export interface TestDate {
  readonly classes: readonly string[];
  readonly subjectId: string;
  /** e.g. `HK1.GK`. */
  readonly assessment: string;
  /** ISO date. */
  readonly date: string;
}

/** Until when marks of a kind are entered: so many working days after the day of the assessment. */
export interface EntryRule {
  readonly kind: AssessmentKind;
  readonly workingDays: number;
  /** The article that says so, as printed to people. */
  readonly article: string;
}

/** First and last teaching day of a semester (ISO). */
export interface TermDates {
  readonly from: string;
  readonly to: string;
}

/** An approval of results in force: it closes the columns they were made from. */
export interface Seal {
  readonly classId: string;
  readonly period: Term | 'year';
  /** UTC ms. */
  readonly since: number;
  readonly by: string;
}

/** Everything that decides whether a column is open. */
export interface LockPolicy {
  readonly rules: readonly EntryRule[];
  readonly testDates: readonly TestDate[];
  readonly orders: readonly LockOrder[];
  /** Approvals of results in force; missing = none. */
  readonly seals?: readonly Seal[];
  readonly terms: Readonly<Record<1 | 2, TermDates>>;
  readonly calendar: WorkCalendar;
  /** The regulation the school adopted; missing = none, and settings alone say until when. */
  readonly regulation?: SchoolRegulation;
}
