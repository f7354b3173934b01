import type { SchoolTables } from '../../school/read-school';
import type { ReopenedColumn } from './reopened-columns';

/** The tables people write by hand. */
export type HandRows = Pick<SchoolTables, 'settings' | 'testDates' | 'holidays'>;

/** A tab that was written in so that closed columns would open: it holds as before until a leader confirms. */
export interface WaitingTab {
  readonly table: keyof HandRows;
  /** Title of the tab. */
  readonly title: string;
  readonly columns: readonly ReopenedColumn[];
}
