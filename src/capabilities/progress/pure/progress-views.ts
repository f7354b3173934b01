import type { RemindersView } from '../../reminders/pure/reminder-views';

/** A column that is not complete. */
export interface ProgressColumnView {
  /** Column key. */
  readonly key: string;
  readonly entered: number;
  readonly required: number;
  /** Last day in time (ISO) and the article that says so ('' = no article); null: there is none. */
  readonly due: string | null;
  readonly article: string;
  /** Days to that day: 0 = today, negative = overdue; null: there is none. */
  readonly daysLeft: number | null;
}

/** How far a subject of a class has come. */
export interface ProgressRowView {
  readonly classId: string;
  readonly subjectId: string;
  /** As the book names it. */
  readonly subjectName: string;
  /** Who enters there, by name; empty = nobody is assigned. */
  readonly writers: readonly string[];
  /** Staff codes of them. */
  readonly writerIds: readonly string[];
  /** True where the one who asks enters there. */
  readonly isOwn: boolean;
  /** True where the one who asks may remind those who enter there of something that is overdue or due soon. */
  readonly mayNudge: boolean;
  /** Columns that are complete or approved as they are, and those still blank whose day is not near. */
  readonly done: number;
  readonly later: number;
  /** All others, by their days. */
  readonly columns: readonly ProgressColumnView[];
}

/** What has to be there by today and is not, the latest first. */
export interface ProgressView {
  /** ISO. */
  readonly today: string;
  /** Months of the school year that have begun (`2026-11`), the latest first. */
  readonly months: readonly string[];
  readonly reminders: RemindersView;
  readonly rows: readonly ProgressRowView[];
}

/** The pupils without a mark in a column, by names that tell them apart. */
export interface MissingInColumnView {
  readonly key: string;
  readonly pupils: readonly string[];
}
