/** Where the person stands in the workbook, as the add-on's `activeCell` answers; positions are zero-based. */
export interface ActiveCell {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly a1: string;
  /** What the cell shows. */
  readonly text: string;
}

/** A tab of a workbook. */
export interface TabPlace {
  readonly spreadsheetId: string;
  readonly sheetId: number;
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
  return isSameTab(a, b) && a?.row === b?.row && a?.column === b?.column;
}

/** True when both are in the same tab of the same workbook. */
export function isSameTab(a: TabPlace | null, b: TabPlace | null): boolean {
  return a?.spreadsheetId === b?.spreadsheetId && a?.sheetId === b?.sheetId;
}

/**
 * What the sidebar follows: the cell shown, and the one selected since, while a form is being filled in. `isSteady`: the
 * last two looks found the same, so that it is worth a question; somebody who walks on asks nothing.
 */
export interface FollowState {
  readonly shown: ActiveCell | null;
  readonly waiting: ActiveCell | null;
  readonly isSteady: boolean;
}

/** Nothing known yet. */
export const FOLLOW_NOTHING: FollowState = { shown: null, waiting: null, isSteady: false };

/** Takes a newly reported cell: shown at once, but kept waiting while `held` (somebody is typing about the old one). */
export function follow(state: FollowState, cell: ActiveCell | null, held: boolean): FollowState {
  if (isSameCell(state.shown, cell)) {
    return stayed(state, cell);
  }

  if (!held) {
    // What is found first is asked about at once: nobody has walked yet.
    return { shown: cell, waiting: null, isSteady: state.shown === null };
  }

  return isSameCell(state.waiting, cell) ? state : { ...state, waiting: cell };
}

/** The same cell again: nothing is drawn anew unless something is new. */
function stayed(state: FollowState, cell: ActiveCell | null): FollowState {
  const isSame = state.shown?.text === cell?.text;

  return isSame && state.isSteady && state.waiting === null
    ? state
    : { shown: cell, waiting: null, isSteady: isSame };
}

/** True where a cell shows something else than what was read of it: `8`, `8,0` and `8.0` are one mark. */
export function showsAnother(shown: string, read: string): boolean {
  return plain(shown) !== plain(read);
}

function plain(text: string): string {
  const trimmed = text.trim();
  const number = Number(trimmed.replace(',', '.'));

  return trimmed === '' || Number.isNaN(number) ? trimmed : String(number);
}
