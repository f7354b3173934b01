import type { FormulaEngineFactory } from '../formula/formula-engine';
import { IroncalcEngine } from '../formula/ironcalc-engine';
import type { Clock } from '../kernel/clock';
import type { SpreadsheetContents } from '../kernel/file-types';
import { jsonResponse } from '../kernel/rest-response';
import type { RestRequest, RestResponse, RestService } from '../kernel/rest-service';
import type {
  UserEdit,
  UserEditOutcome,
  UserEditRefusal,
  UserStructureEdit,
} from '../kernel/user-edit';
import { SheetsApiError } from './api-error';
import { GRID_CLIENT, STRICT_VALIDATION_SENTENCE, VIEW_ONLY_SENTENCE } from './constants';
import { type InvalidCell, invalidAmong } from './edits/cell-validation';
import { structureEdit } from './edits/structure-edit';
import { writeUserEdit } from './edits/user-edit';
import { cellA1 } from './model/a1';
import { eachCell } from './model/grid-range';
import type { Workbook } from './model/workbook';
import { copyWorkbook, emptyWorkbook } from './model/workbook-factory';
import { loadWorkbook, saveWorkbook } from './model/workbook-state';
import type { Client } from './protection/protection-rules';
import { readCall } from './rest/call';
import { parseFieldMask, project } from './rest/field-mask';
import { dispatch } from './rest/routes';
import { type SheetsFileAccess, WorkbookStore } from './workbook-store';

/** What the service needs. `newEngine` defaults to IronCalc. */
export interface SheetsServiceOptions {
  readonly access: SheetsFileAccess;
  readonly clock: Clock;
  readonly newEngine?: FormulaEngineFactory;
}

/** Somebody at the grid: Google's own client. */
function atGrid(email: string): Client {
  return { email, project: GRID_CLIENT };
}

/** The embedded Google Sheets: REST API v4, the grid's own edits, and the contents that Drive manages. */
export class SheetsService implements RestService, SpreadsheetContents {
  private readonly store: WorkbookStore;

  constructor(options: SheetsServiceOptions) {
    const newEngine = options.newEngine ?? ((dialect) => new IroncalcEngine(dialect));

    this.store = new WorkbookStore(options.access, options.clock, newEngine);
  }

  owns(url: URL): boolean {
    return url.hostname === 'sheets.googleapis.com' && url.pathname.startsWith('/v4/');
  }

  handle(request: RestRequest): RestResponse {
    try {
      const url = new URL(request.url);
      const call = readCall(request, url, this.store);
      const answer = dispatch(request.method.toUpperCase(), url.pathname, call);
      const fields = url.searchParams.get('fields');

      const shown = fields === null ? answer : project(answer, parseFieldMask(fields));

      return jsonResponse(200, shown, call.query.get('prettyPrint') !== 'false');
    } catch (error) {
      if (error instanceof SheetsApiError) {
        return jsonResponse(error.code, error.toBody());
      }
      throw error;
    }
  }

  createEmpty(fileId: string, title: string): void {
    this.store.put(emptyWorkbook(fileId, title));
  }

  /** Throws if there is no workbook `fromId`. */
  copy(fromId: string, toId: string, title: string): void {
    this.store.put(copyWorkbook(this.store.book(fromId), toId, title));
  }

  remove(fileId: string): void {
    this.store.remove(fileId);
  }

  /** The file was renamed in Drive: the workbook's title follows. */
  rename(fileId: string, title: string): void {
    const book = this.store.book(fileId).fork();
    book.properties = { ...book.properties, title };
    this.store.put(book);
  }

  /**
   * A person edits cells in the grid, under the person's own rights. Refused whole by a protection, by a strict
   * validation rule when typing (pastes and fills keep invalid values, as on Google), or for readers.
   */
  applyUserEdit(edit: UserEdit, actor: string): UserEditOutcome | UserEditRefusal {
    const check = edit.kind === 'type' ? () => this.requireValid(edit) : undefined;

    return this.asRefusal(cellA1(edit.range.startRow, edit.range.startColumn), () =>
      this.store.edit(
        edit.spreadsheetId,
        atGrid(actor),
        (session) => writeUserEdit(edit, session),
        check,
      ),
    );
  }

  /** A person inserts or deletes rows or columns, renames or deletes a tab. Refused by sheet protection. */
  applyStructureEdit(
    edit: UserStructureEdit,
    actor: string,
  ): { readonly accepted: true } | UserEditRefusal {
    return this.asRefusal('A1', () => {
      this.store.edit(edit.spreadsheetId, atGrid(actor), (session) => {
        structureEdit(edit, session);
      });

      return { accepted: true as const };
    });
  }

  /** Cells of a sheet whose content breaks their validation rule: the grid marks them with a red corner. */
  invalidCells(spreadsheetId: string, sheetId: number): readonly InvalidCell[] {
    const book = this.store.book(spreadsheetId);
    const sheet = book.sheet(sheetId);
    const cells: [number, number][] = [];

    for (let row = 0; row < sheet.lastUsedRow(); row += 1) {
      for (let column = 0; column < sheet.lastUsedColumn(row); column += 1) {
        cells.push([row, column]);
      }
    }

    return invalidAmong(this.store, { book, sheet }, cells);
  }

  /** Ids of all workbooks. */
  workbookIds(): readonly string[] {
    return [...this.store.books.keys()];
  }

  /** The JSON state of one workbook. Throws if there is none. */
  dumpWorkbook(fileId: string): unknown {
    return saveWorkbook(this.store.book(fileId));
  }

  /** Takes a workbook from {@link dumpWorkbook}; it does not count as changed. */
  loadWorkbook(state: unknown): void {
    const book = loadWorkbook(state);
    this.store.restore(book);
    this.store.dirty.delete(book.id);
  }

  /** All workbooks as they stand. A committed one is never changed, so that another service may hold the same. */
  workbooks(): readonly Workbook[] {
    return [...this.store.books.values()];
  }

  /** Replaces everything by workbooks of {@link workbooks}; they do not count as changed. */
  hold(books: readonly Workbook[]): void {
    this.workbookIds().forEach((id) => {
      this.remove(id);
    });
    books.forEach((book) => {
      this.store.restore(book);
    });
    this.store.dirty.clear();
  }

  /** The JSON state of all workbooks. */
  dump(): unknown {
    return [...this.store.books.values()].map(saveWorkbook);
  }

  /** Replaces everything by the state of {@link dump}. */
  load(state: unknown): void {
    if (!Array.isArray(state)) {
      throw new Error('Not a list of saved workbooks.');
    }

    this.hold(state.map(loadWorkbook));
  }

  /** Ids of workbooks changed or removed since the last call (removed ones are no longer in {@link workbookIds}). */
  takeChanged(): readonly string[] {
    const changed = [...this.store.dirty];
    this.store.dirty.clear();

    return changed;
  }

  /** Throws the rule's own help text, or Google's sentence, if a typed value breaks a strict rule. */
  private requireValid(edit: UserEdit): void {
    const book = this.store.book(edit.spreadsheetId);
    const sheet = book.sheet(edit.sheetId);
    const cells: [number, number][] = [];

    eachCell(edit.range, (row, column) => {
      if (sheet.cell(row, column).validation?.strict === true) {
        cells.push([row, column]);
      }
    });

    const [broken] = invalidAmong(this.store, { book, sheet }, cells);

    if (broken !== undefined) {
      const message = broken.rule.inputMessage || STRICT_VALIDATION_SENTENCE;
      throw new SheetsApiError('INVALID_ARGUMENT', message, cellA1(broken.row, broken.column));
    }
  }

  private asRefusal<T>(cell: string, work: () => T): T | UserEditRefusal {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof SheetsApiError)) {
        throw error;
      }

      const message = error.code === 403 ? VIEW_ONLY_SENTENCE : error.message;

      return { accepted: false, message, cell: error.cell ?? cell };
    }
  }
}
