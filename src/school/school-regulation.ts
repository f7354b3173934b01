import type { WorkCalendar } from './calendar/working-days';
import type { TermDates } from './lock-policy';

/** A column people write in, as far as a regulation tells columns apart. */
export interface RegulatedColumn {
  readonly grade: number;
  /** Id of the register. */
  readonly subjectId: string;
  /** Column key. */
  readonly key: string;
  readonly term: 1 | 2 | null;
}

/** What the days of a regulation are worked out from. */
export interface RegulationFacts {
  readonly terms: Readonly<Record<1 | 2, TermDates>>;
  readonly calendar: WorkCalendar;
  /** The day (ISO) an assessment of the class and subject is sat; null while none is fixed. */
  readonly testDate: (key: string) => string | null;
}

/** A limit of the regulation for a column. */
export interface RegulationLimit {
  /** UTC ms, exclusive: the end of its last day. */
  readonly at: number;
  readonly article: string;
}

/** By when marks should be there. `share`: then only of so many of a semester's assessments; null = of all. */
export interface RegulationDue extends RegulationLimit {
  readonly share: { readonly of: number; readonly over: number } | null;
}

/** That what was accepted is changed by request only, with the article that says so. */
export interface ChangeByRequest {
  readonly article: string;
}

/** The regulation a school adopted, as far as it opens and closes columns. */
export interface SchoolRegulation {
  /** Each rule that closes a column, by its last limit; null where the regulation does not speak of the column. */
  readonly limitsOf: (
    column: RegulatedColumn,
    facts: RegulationFacts,
  ) => readonly RegulationLimit[] | null;
  /** By when marks should be there, also where that closes nothing; null where the regulation does not speak of it. */
  readonly duesOf: (
    column: RegulatedColumn,
    facts: RegulationFacts,
  ) => readonly RegulationDue[] | null;
  /** Null where changing ends when filling ends. */
  readonly changeOf: (column: RegulatedColumn) => ChangeByRequest | null;
  /** Until when a mark of the column is corrected at all; null where the regulation does not say. */
  readonly lastCorrection: (
    column: RegulatedColumn,
    facts: RegulationFacts,
  ) => RegulationLimit | null;
  /** When a semester locks itself; none where the regulation does not say. */
  readonly termLocks: (term: 1 | 2, facts: RegulationFacts) => readonly RegulationLimit[];
}
