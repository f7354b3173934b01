import type {
  EngineCell,
  EngineContent,
  FormulaEngine,
  FormulaEngineFactory,
  FormulaValue,
} from '../../formula/formula-engine';
import { formulaPieces, referencedSheets } from '../../formula/formula-text';
import { sheetLocale } from '../locale/locales';
import { type Cell, type CellContent, isFormula } from '../model/cell';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { knownValues, titlesNamedBy } from './known-values';

/**
 * Engines kept at a time; the one used longest ago is freed first and loaded again when needed. Enough for a school of
 * twenty classes with its control workbook and ledger: reading all books in turn must not load each of them anew.
 */
const MAX_ENGINES = 24;

interface Loaded {
  readonly engine: FormulaEngine;
  /** Ids of the sheets whose cells the engine holds. */
  readonly sheetIds: Set<number>;
}

/**
 * Values of formula cells. Lazy: an engine comes into being when the first formula of a workbook is read, and holds
 * only that formula's sheet and the sheets it refers to, directly or through others. A value once computed is kept until
 * contents change on which it depends.
 */
export class Calculator {
  private readonly loaded = new Map<string, Loaded>();

  constructor(private readonly newEngine: FormulaEngineFactory) {}

  /** The value of a formula cell of the committed workbook. */
  valueOf(book: Workbook, sheet: Sheet, row: number, column: number): FormulaValue {
    const content = sheet.cell(row, column).content;

    if (!isFormula(content) || showsNothing(book, sheet, content.formula)) {
      return isFormula(content) ? null : content;
    }

    const known = knownValues(book, sheet);
    const place = row * 32768 + column;
    const value = known.get(place);

    if (value !== undefined) {
      return value;
    }

    const computed = this.engineFor(book, sheet).valueOf({ sheet: sheet.title, row, column });
    known.set(place, computed);

    return computed;
  }

  /** Loads sheets that are about to be read together, so that they are evaluated once and not one after another. */
  prepare(book: Workbook, sheets: readonly Sheet[]): void {
    const needed = sheets.filter(
      (sheet) => hasFormula(sheet) && knownValues(book, sheet).size === 0,
    );
    const known = this.loaded.get(book.id);
    const missing = needed.filter((sheet) => known?.sheetIds.has(sheet.id) !== true);
    const [first] = missing;

    if (first !== undefined) {
      this.engineFor(book, first, missing);
    }
  }

  /** Values that formulas would have on a sheet. */
  evaluate(book: Workbook, sheet: Sheet, formulas: readonly string[]): FormulaValue[] {
    for (const title of new Set(formulas.flatMap(referencedSheets))) {
      const other = book.findTitle(title);

      if (other !== null) {
        this.engineFor(book, other);
      }
    }

    return this.engineFor(book, sheet).evaluate(sheet.title, formulas);
  }

  /** Takes over what a draft changed. Must be called when the draft takes the workbook's place. */
  committed(book: Workbook): void {
    const loaded = this.loaded.get(book.id);

    if (loaded === undefined) {
      return;
    }
    if (book.restructured || book.sheets.some((sheet) => outgrows(book, sheet, loaded))) {
      this.forget(book.id);
      return;
    }

    const cells = book.sheets
      .filter((sheet) => loaded.sheetIds.has(sheet.id))
      .flatMap(changedContents);

    if (cells.length > 0) {
      loaded.engine.setCells(cells);
    }
  }

  /** Frees the engine of a workbook. */
  forget(bookId: string): void {
    this.loaded.get(bookId)?.engine.dispose();
    this.loaded.delete(bookId);
  }

  private engineFor(book: Workbook, sheet: Sheet, together = [sheet]): FormulaEngine {
    const known = this.loaded.get(book.id);
    const loaded = known ?? { engine: this.start(book), sheetIds: new Set<number>() };

    this.loaded.delete(book.id);
    this.loaded.set(book.id, loaded);

    if (!loaded.sheetIds.has(sheet.id)) {
      load(book, together, loaded);
    }

    return loaded.engine;
  }

  private start(book: Workbook): FormulaEngine {
    const oldest = this.loaded.keys().next();

    if (this.loaded.size >= MAX_ENGINES && oldest.done === false) {
      this.forget(oldest.value);
    }

    return this.newEngine({ decimalComma: sheetLocale(book.properties.locale).decimal === ',' });
  }
}

function hasFormula(sheet: Sheet): boolean {
  return sheet.rows.some((row) => row?.some((cell) => isFormula(cell?.content ?? null)));
}

/** Loads sheets with all that their formulas need, contents after titles so that every reference is known. */
function load(book: Workbook, firsts: readonly Sheet[], loaded: Loaded): void {
  const wanted = [...firsts];

  for (const sheet of wanted) {
    for (const title of titlesNamedBy(sheet)) {
      const other = book.findTitle(title);

      if (other !== null && !wanted.includes(other) && !loaded.sheetIds.has(other.id)) {
        wanted.push(other);
      }
    }
  }

  loaded.engine.addSheets(wanted.map((sheet) => sheet.title));
  loaded.engine.setCells(wanted.flatMap(allContents));
  wanted.forEach((sheet) => {
    loaded.sheetIds.add(sheet.id);
  });
}

function eachStored(sheet: Sheet, visit: (cell: Cell, row: number, column: number) => void): void {
  sheet.rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell !== undefined) {
        visit(cell, row, column);
      }
    });
  });
}

type EngineInput = EngineCell & { readonly content: EngineContent };

function allContents(sheet: Sheet): EngineInput[] {
  const inputs: EngineInput[] = [];

  eachStored(sheet, ({ content }, row, column) => {
    if (content !== null) {
      inputs.push({ sheet: sheet.title, row, column, content });
    }
  });

  return inputs;
}

function changedContents(sheet: Sheet): EngineInput[] {
  return Array.from(sheet.changedCells, (packed) => {
    const [row, column] = [Math.floor(packed / 32768), packed % 32768];

    return { sheet: sheet.title, row, column, content: sheet.cell(row, column).content };
  });
}

/** True if a changed formula of a loaded sheet names a sheet that is not loaded. */
function outgrows(book: Workbook, sheet: Sheet, loaded: Loaded): boolean {
  if (!loaded.sheetIds.has(sheet.id)) {
    return false;
  }

  return changedContents(sheet).some(
    ({ content }) =>
      isFormula(content as CellContent | null) && namesUnloaded(book, content, loaded),
  );
}

function namesUnloaded(book: Workbook, content: EngineContent, loaded: Loaded): boolean {
  if (typeof content !== 'object' || content === null || !content.formula.includes('!')) {
    return false;
  }

  return referencedSheets(content.formula).some((title) => {
    const other = book.findTitle(title);
    return other !== null && !loaded.sheetIds.has(other.id);
  });
}

/** A formula that is only a reference to an empty cell shows nothing in Sheets; IronCalc, like Excel, says 0. */
function showsNothing(book: Workbook, own: Sheet, formula: string): boolean {
  const [equals, reference, ...more] = formulaPieces(formula);

  if (equals?.text !== '=' || reference?.kind !== 'reference' || more.length > 0) {
    return false;
  }

  const sheet = reference.sheet === null ? own : book.findTitle(reference.sheet);
  const { row, column } = reference.first;

  return (
    sheet !== null &&
    reference.last === null &&
    row !== null &&
    column !== null &&
    sheet.cell(row, column).content === null
  );
}
