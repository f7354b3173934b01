import type { CellFormat, DataValidationRule, TextFormatRun } from '../schema';

/** A formula as entered, in the spreadsheet's locale, with its leading `=`. */
export interface Formula {
  readonly formula: string;
}

/** What was entered in a cell. Dates are serial numbers (days since 1899-12-30). */
export type CellContent = number | string | boolean | Formula;

/** One cell; immutable, so that drafts of a workbook can share cells. */
export interface Cell {
  readonly content: CellContent | null;
  readonly format: CellFormat | null;
  readonly note: string | null;
  readonly validation: DataValidationRule | null;
  readonly runs: readonly TextFormatRun[] | null;
}

/** A cell in which nothing was ever entered or set. */
export const EMPTY_CELL: Cell = {
  content: null,
  format: null,
  note: null,
  validation: null,
  runs: null,
};

/** True if nothing at all is stored in the cell. */
export function isEmptyCell(cell: Cell): boolean {
  return (
    cell.content === null &&
    cell.format === null &&
    cell.note === null &&
    cell.validation === null &&
    cell.runs === null
  );
}

/** Narrows a content to a formula. */
export function isFormula(content: CellContent | null): content is Formula {
  return typeof content === 'object' && content !== null;
}
