import type { FormulaValue } from '../../formula/formula-engine';
import type { Clock } from '../../kernel/clock';
import type { CellRange } from '../../kernel/user-edit';
import { invalid } from '../api-error';
import { CELL_TOO_LONG_SENTENCE, exceedsGridSentence, MAX_CELL_CHARACTERS } from '../constants';
import { rangeA1 } from '../model/a1';
import { type Cell, type CellContent, isFormula } from '../model/cell';
import { intersect } from '../model/grid-range';
import type { Sheet } from '../model/sheet';
import type { Workbook, WorkbookView } from '../model/workbook';
import { type AccessCommand, authorize } from '../protection/access-gate';
import type { FilePerson } from '../protection/protection-rules';

/** What a session needs from outside the workbook. */
export interface SessionServices {
  readonly clock: Clock;
  /** The value of a formula cell as of the last commit. */
  readonly computed: (
    book: WorkbookView,
    sheetId: number,
    row: number,
    column: number,
  ) => FormulaValue;
  /** E-mails of everybody who may edit the file, as far as known (for protections without editors). */
  readonly documentEditors: (fileId: string) => readonly string[];
}

/** Cells a person was allowed to write; any other cell is out of reach. */
export interface CellWriter {
  readonly sheet: Sheet;
  /** Replaces a cell of the allowed range. Throws 400 for a text of more than 50,000 characters. */
  put(row: number, column: number, cell: Cell): void;
}

/** One person's changes to one draft. Writing access is only handed out after {@link authorize}. */
export class EditSession {
  constructor(
    private readonly draft: Workbook,
    readonly person: FilePerson,
    readonly services: SessionServices,
  ) {}

  get view(): WorkbookView {
    return this.draft;
  }

  /** The workbook itself, for a command that concerns more than cells. */
  book(command: Exclude<AccessCommand, { kind: 'writeCells' }>): Workbook {
    authorize(command, this.draft, this.person);

    return this.draft;
  }

  /** A sheet for a command on it other than writing cells. */
  sheet(command: Exclude<AccessCommand, { kind: 'writeCells' }> & { sheetId: number }): Sheet {
    return this.book(command).sheet(command.sheetId);
  }

  /** Adds rows at the end for somebody who may write `range`, which reaches beyond the grid. */
  growFor(sheetId: number, range: CellRange): void {
    authorize({ kind: 'writeCells', sheetId, range }, this.draft, this.person);
    const sheet = this.draft.sheet(sheetId);
    sheet.resize(Math.max(sheet.rowCount, range.endRow), sheet.columnCount);
    this.draft.assertSize();
  }

  /** Cells for writing: content, format, note, validation, merges, conditional formats. The range is clipped to the grid. */
  cells(sheetId: number, range: CellRange): CellWriter & { readonly range: CellRange } {
    const sheet = this.draft.sheet(sheetId);
    const clipped = sheet.clip(range);

    if (clipped === null) {
      const title = sheet.title;
      throw invalid(exceedsGridSentence(rangeA1(title, range), sheet.rowCount, sheet.columnCount));
    }

    authorize({ kind: 'writeCells', sheetId, range: clipped }, this.draft, this.person);

    return {
      sheet,
      range: clipped,
      put: (row, column, cell) => {
        requireInside(clipped, row, column);
        requireLength(cell.content);
        sheet.put(row, column, cell);
      },
    };
  }
}

function requireInside(range: CellRange, row: number, column: number): void {
  const cell = { startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 };

  if (intersect(range, cell) === null) {
    throw new Error(`Cell ${row},${column} was not authorized for writing.`);
  }
}

function requireLength(content: CellContent | null): void {
  const text = isFormula(content) ? content.formula : content;

  if (typeof text === 'string' && text.length > MAX_CELL_CHARACTERS) {
    throw invalid(CELL_TOO_LONG_SENTENCE);
  }
}
