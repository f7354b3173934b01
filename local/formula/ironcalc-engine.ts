import type {
  EngineCell,
  EngineContent,
  FormulaDialect,
  FormulaEngine,
  FormulaError,
  FormulaValue,
} from './formula-engine';
import { formulaPieces, mapReferences, referenceText } from './formula-text';
import { type IroncalcModel, newIroncalcModel } from './ironcalc-runtime';

/** IronCalc's cell types that matter here; the others are numbers. */
const TYPE_TEXT = 2;
const TYPE_LOGICAL = 4;
const TYPE_ERROR = 16;

/** Prints a number with 15 significant digits, which is what Sheets computes with. */
const EXACT_FORMAT = '0.00000000000000E+00';

/**
 * Where formulas are evaluated without being kept (1-based; IronCalc has 1,048,576 rows and 16,384 columns): far from
 * every column and row that a formula may name as a whole.
 */
const SCRATCH_ROW = 1_000_000;
const SCRATCH_COLUMN = 16_000;

/** A formula that no dialect can read: gives `#ERROR!` to whoever refers to it. */
const UNREADABLE = '=1+*1';

/** IronCalc's error texts as Google's error type and text. https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#errortype */
const ERRORS: Readonly<Record<string, FormulaError>> = {
  '#ERROR!': { error: 'ERROR', text: '#ERROR!' },
  '#NIMPL!': { error: 'NAME', text: '#NAME?' },
  '#N/IMPL!': { error: 'NAME', text: '#NAME?' },
  '#NULL!': { error: 'NULL_VALUE', text: '#NULL!' },
  '#DIV/0!': { error: 'DIVIDE_BY_ZERO', text: '#DIV/0!' },
  '#VALUE!': { error: 'VALUE', text: '#VALUE!' },
  '#REF!': { error: 'REF', text: '#REF!' },
  '#CIRC!': { error: 'REF', text: '#REF!' },
  '#SPILL!': { error: 'REF', text: '#REF!' },
  '#CALC!': { error: 'ERROR', text: '#ERROR!' },
  '#NAME?': { error: 'NAME', text: '#NAME?' },
  '#NUM!': { error: 'NUM', text: '#NUM!' },
  '#N/A': { error: 'N_A', text: '#N/A' },
};

const PARSE_ERROR: FormulaError = { error: 'ERROR', text: '#ERROR!' };

/**
 * {@link FormulaEngine} on IronCalc. Sheets get internal names, because IronCalc allows fewer characters in titles
 * than Google. Comma-decimal locales use IronCalc's German locale (same separators), the others its English one,
 * where `;` between arguments is read as `,` as Google does.
 */
export class IroncalcEngine implements FormulaEngine {
  private readonly model: IroncalcModel;
  private readonly sheetIndexes = new Map<string, number>();
  private stale = true;

  constructor(private readonly dialect: FormulaDialect) {
    this.model = newIroncalcModel(dialect.decimalComma ? 'de' : 'en');
    this.model.pauseEvaluation();
  }

  hasSheet(title: string): boolean {
    return this.sheetIndexes.has(title.toLowerCase());
  }

  addSheets(titles: readonly string[]): void {
    for (const title of titles) {
      if (this.hasSheet(title)) {
        continue;
      }

      const index = this.sheetIndexes.size;

      if (index > 0) {
        this.model.newSheet();
      }

      this.model.renameSheet(index, internalName(index));
      this.sheetIndexes.set(title.toLowerCase(), index);
    }
  }

  setCells(cells: readonly (EngineCell & { readonly content: EngineContent })[]): void {
    const boxes = new Map<number, Box>();

    for (const cell of cells) {
      const sheet = this.indexOf(cell.sheet);

      this.setCell(sheet, cell.row + 1, cell.column + 1, cell.content);

      if (typeof cell.content === 'object' && cell.content !== null) {
        boxes.set(sheet, grow(boxes.get(sheet), cell.row + 1, cell.column + 1));
      }
    }

    boxes.forEach((box, sheet) => {
      this.printExactly(sheet, box);
    });
    this.stale = true;
  }

  valueOf(cell: EngineCell): FormulaValue {
    this.refresh();

    return this.read(this.indexOf(cell.sheet), cell.row + 1, cell.column + 1);
  }

  evaluate(sheet: string, formulas: readonly string[]): FormulaValue[] {
    const index = this.indexOf(sheet);
    const last = SCRATCH_ROW + Math.max(formulas.length, 1) - 1;

    formulas.forEach((formula, offset) => {
      this.setCell(index, SCRATCH_ROW + offset, SCRATCH_COLUMN, { formula });
    });
    this.printExactly(index, {
      top: SCRATCH_ROW,
      bottom: last,
      left: SCRATCH_COLUMN,
      right: SCRATCH_COLUMN,
    });
    this.stale = true;
    this.refresh();

    const values = formulas.map((_, offset) =>
      this.read(index, SCRATCH_ROW + offset, SCRATCH_COLUMN),
    );

    this.model.rangeClearContents(index, SCRATCH_ROW, SCRATCH_COLUMN, last, SCRATCH_COLUMN);

    return values;
  }

  dispose(): void {
    this.model.free();
  }

  private indexOf(title: string): number {
    const index = this.sheetIndexes.get(title.toLowerCase());

    if (index === undefined) {
      throw new Error(`The formula engine has no sheet "${title}".`);
    }

    return index;
  }

  private setCell(sheet: number, row: number, column: number, content: EngineContent): void {
    if (content === null) {
      this.model.rangeClearContents(sheet, row, column, row, column);
      return;
    }

    this.model.setUserInput(sheet, row, column, this.inputText(content));
  }

  private inputText(content: number | string | boolean | { readonly formula: string }): string {
    if (typeof content === 'string') {
      return `'${content}`;
    }
    if (typeof content === 'boolean') {
      return content ? 'TRUE' : 'FALSE';
    }
    if (typeof content === 'number') {
      const text = String(content);
      return this.dialect.decimalComma ? text.replace('.', ',') : text;
    }

    return this.engineFormula(content.formula);
  }

  private engineFormula(formula: string): string {
    if (this.dialect.decimalComma && hasDecimalPoint(formula)) {
      return UNREADABLE;
    }

    const named = mapReferences(formula, (reference) => {
      const index =
        reference.sheet === null ? null : this.sheetIndexes.get(reference.sheet.toLowerCase());

      return index === null || index === undefined
        ? reference.text
        : referenceText({ ...reference, sheet: internalName(index) });
    });

    return this.dialect.decimalComma ? named : commaArguments(named);
  }

  private printExactly(sheet: number, box: Box): void {
    const area = {
      sheet,
      row: box.top,
      column: box.left,
      height: box.bottom - box.top + 1,
      width: box.right - box.left + 1,
    };

    this.model.updateRangeStyle(area, 'num_fmt', EXACT_FORMAT);
  }

  private refresh(): void {
    if (!this.stale) {
      return;
    }

    this.model.resumeEvaluation();
    this.model.evaluate();
    this.model.pauseEvaluation();
    // The list of changes for collaborators would grow for ever.
    this.model.flushSendQueue();
    this.stale = false;
  }

  private read(sheet: number, row: number, column: number): FormulaValue {
    const text = this.model.getFormattedCellValue(sheet, row, column);
    const type = this.model.getCellType(sheet, row, column);

    if (type === TYPE_TEXT) {
      return text;
    }
    if (type === TYPE_LOGICAL) {
      return text === 'TRUE';
    }
    if (type === TYPE_ERROR) {
      return ERRORS[text] ?? PARSE_ERROR;
    }

    return Number(text.replace(',', '.'));
  }
}

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

function grow(box: Box | undefined, row: number, column: number): Box {
  return box === undefined
    ? { top: row, bottom: row, left: column, right: column }
    : {
        top: Math.min(box.top, row),
        bottom: Math.max(box.bottom, row),
        left: Math.min(box.left, column),
        right: Math.max(box.right, column),
      };
}

function internalName(index: number): string {
  return `Sheet_${index}`;
}

/** `8.5` in a comma-decimal locale is not a number: Google answers `#ERROR!` (Formula parse error). */
function hasDecimalPoint(formula: string): boolean {
  return formulaPieces(formula).some(
    (piece) => piece.kind === 'other' && /^[0-9]+\.[0-9]/.test(piece.text),
  );
}

/** `;` between arguments becomes `,`; inside braces it separates rows and stays. */
function commaArguments(formula: string): string {
  let depth = 0;

  return formulaPieces(formula)
    .map(({ kind, text }) => {
      if (kind !== 'other') {
        return text;
      }

      depth += text === '{' ? 1 : 0;
      depth -= text === '}' ? 1 : 0;

      return text === ';' && depth === 0 ? ',' : text;
    })
    .join('');
}
