/** Where the person stands in the workbook, as the add-on's `activeCell` answers; positions are zero-based. */
export interface ActiveCell {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly a1: string;
}

/** Reads the JSON of `activeCell`; null when no cell is active. */
export function readActiveCell(json: string): ActiveCell | null {
  const value: unknown = JSON.parse(json);

  if (typeof value !== 'object' || value === null || !('spreadsheetId' in value)) {
    return null;
  }

  return value as ActiveCell;
}

/** True when both are the same cell of the same tab of the same workbook. */
function isSameCell(a: ActiveCell | null, b: ActiveCell | null): boolean {
  return (
    a?.spreadsheetId === b?.spreadsheetId &&
    a?.sheetId === b?.sheetId &&
    a?.row === b?.row &&
    a?.column === b?.column
  );
}

/** What the sidebar follows: the cell shown, and the one selected since, while a form is being filled in. */
export interface FollowState {
  readonly shown: ActiveCell | null;
  readonly waiting: ActiveCell | null;
}

/** Nothing known yet. */
export const FOLLOW_NOTHING: FollowState = { shown: null, waiting: null };

/** Takes a newly reported cell: shown at once, but kept waiting while `held` (somebody is typing about the old one). */
export function follow(state: FollowState, cell: ActiveCell | null, held: boolean): FollowState {
  if (isSameCell(state.shown, cell)) {
    return state.waiting === null ? state : { shown: state.shown, waiting: null };
  }

  if (!held) {
    return { shown: cell, waiting: null };
  }

  return isSameCell(state.waiting, cell) ? state : { shown: state.shown, waiting: cell };
}
