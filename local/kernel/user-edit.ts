/** Zero-based, end-exclusive. */
export interface CellRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** What a person does in the grid. `values` are texts as typed or pasted (row-major, size of `range`); '' clears a cell. */
export interface UserEdit {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  readonly kind: 'type' | 'paste' | 'clear' | 'fill';
  readonly range: CellRange;
  readonly values: readonly (readonly string[])[];
}

/** A structural act of a person in the grid (menus and tab strip). Refused by sheet protection exactly as on Google. */
export type UserStructureEdit = { readonly spreadsheetId: string } & (
  | { readonly kind: 'renameTab'; readonly sheetId: number; readonly title: string }
  | { readonly kind: 'deleteTab'; readonly sheetId: number }
  | {
      readonly kind: 'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns';
      readonly sheetId: number;
      readonly start: number;
      readonly count: number;
    }
);

/** What the trigger event will carry. `value`/`oldValue` only for a single typed cell; a paste has neither (platform §2). */
export interface UserEditOutcome {
  readonly accepted: true;
  readonly range: CellRange;
  readonly value?: string;
  readonly oldValue?: string;
}

/** Refused whole: nothing was written. `message` is Google's sentence. */
export interface UserEditRefusal {
  readonly accepted: false;
  readonly message: string;
  /** Which cell was refused first, A1. */
  readonly cell: string;
}
