/** An error as Google shows it in a cell: `type` is the API's `ErrorType`, `text` what the cell displays. */
export interface FormulaError {
  readonly error:
    | 'ERROR'
    | 'NULL_VALUE'
    | 'DIVIDE_BY_ZERO'
    | 'VALUE'
    | 'REF'
    | 'NAME'
    | 'NUM'
    | 'N_A';
  readonly text: string;
}

/** The value of a formula; null = shows nothing (a reference to an empty cell). */
export type FormulaValue = number | string | boolean | FormulaError | null;

/** What a cell holds for the engine: a constant, a formula with its leading `=`, or nothing. */
export type EngineContent = number | string | boolean | { readonly formula: string } | null;

/** A cell position; zero-based. `sheet` is the title. */
export interface EngineCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Computes formulas. Synchronous; evaluation is put off until a value is asked for. Structural changes (rows,
 * columns, renamed or removed sheets) are made by disposing the engine and loading a new one.
 */
export interface FormulaEngine {
  /** True once the sheet was added. */
  hasSheet(title: string): boolean;
  /** Adds sheets; must come before contents that refer to them. */
  addSheets(titles: readonly string[]): void;
  /** Writes contents. A text is always a text, even if it looks like a number. */
  setCells(cells: readonly (EngineCell & { readonly content: EngineContent })[]): void;
  /** The value of a formula cell. */
  valueOf(cell: EngineCell): FormulaValue;
  /** Computes formulas as if they stood on the sheet, without keeping them. */
  evaluate(sheet: string, formulas: readonly string[]): FormulaValue[];
  /** Frees the memory; the engine must not be used any more. */
  dispose(): void;
}

/** How formulas are written: in a comma-decimal locale `8,5` is a number and `;` separates arguments. */
export interface FormulaDialect {
  readonly decimalComma: boolean;
}

/** Makes an empty engine. */
export type FormulaEngineFactory = (dialect: FormulaDialect) => FormulaEngine;
