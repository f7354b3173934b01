import type { BookTab } from '../../book/book-tabs';
import { HEADER_ROWS } from '../../book/tab-layout';
import type { RowState } from '../observe/judge-book';
import type { TabState } from '../state/read-tab';
import type { DrawnSheet } from './drawn-book';

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

/** One tab as it is and as it should be. */
export interface TabAtHand {
  readonly layout: BookTab;
  readonly drawn: DrawnSheet;
  readonly sheet: Sheet;
  readonly state: TabState;
  readonly rowState: (pupilId: string) => RowState;
  /** True for a cell shown in red because it was corrected. */
  readonly isRed: (pupilId: string, key: string) => boolean;
  /** The official value, as printed. */
  readonly official: (pupilId: string, key: string) => string;
  /** True for a cell that is written in the same change anyhow. */
  readonly isWritten: (row: number, column: number) => boolean;
}

/** True if header and columns stand where they were made, so that what is above the pupils can be compared. */
export function isAtPlace({ layout, state }: TabAtHand): boolean {
  const rows = [...state.rows.values()];

  return (
    layout.columns.every(({ key }, index) => state.columns.get(key) === index) &&
    (rows.length === 0 || Math.min(...rows) === HEADER_ROWS)
  );
}

/** Rows of pupils who are here, by place: those whose change is under way, or who went, have a look of their own. */
export function pupilRows(tab: TabAtHand): readonly (readonly [string, number])[] {
  return [...tab.state.rows]
    .filter(([pupilId]) => tab.rowState(pupilId) === 'open')
    .sort(([, a], [, b]) => a - b);
}
