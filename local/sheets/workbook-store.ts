import type { FormulaEngineFactory, FormulaValue } from '../formula/formula-engine';
import type { Clock } from '../kernel/clock';
import type { FileAccess } from '../kernel/file-types';
import { notFound, permissionDenied, SheetsApiError } from './api-error';
import { Calculator } from './calc/calculator';
import { CONTENT_RESTRICTED_SENTENCE } from './constants';
import type { Workbook, WorkbookView } from './model/workbook';
import type { Client, FilePerson } from './protection/protection-rules';
import { EditSession, type SessionServices } from './session/edit-session';

/** Drive's helper, and, where it can tell, everybody who may edit a file (for protections without named editors). */
export type SheetsFileAccess = FileAccess & {
  editorsOf?(fileId: string): readonly string[];
};

/** All workbooks in memory, with the rights of people on them. Writes are drafts that replace the original. */
export class WorkbookStore {
  readonly books = new Map<string, Workbook>();
  /** Workbooks changed since the persistence layer last asked. */
  readonly dirty = new Set<string>();
  private readonly calculator: Calculator;

  constructor(
    readonly access: SheetsFileAccess,
    readonly clock: Clock,
    newEngine: FormulaEngineFactory,
  ) {
    this.calculator = new Calculator(newEngine);
  }

  /** Puts a workbook in its place (new, loaded, or changed). */
  put(book: Workbook): void {
    this.books.set(book.id, book);
    this.calculator.committed(book);

    for (const sheet of book.sheets) {
      if (book.restructured || sheet.changedCells.size > 0) {
        sheet.contents = {};
      }

      sheet.changedCells.clear();
    }

    this.dirty.add(book.id);
  }

  /** Goes back to an earlier state of a workbook. */
  restore(book: Workbook): void {
    this.calculator.forget(book.id);
    this.put(book);
  }

  remove(fileId: string): void {
    this.calculator.forget(fileId);
    this.books.delete(fileId);
    this.dirty.add(fileId);
  }

  /** The workbook, or 404. */
  book(fileId: string): Workbook {
    const book = this.books.get(fileId);

    if (book === undefined || !this.access.exists(fileId)) {
      throw notFound();
    }

    return book;
  }

  /** The workbook for somebody who may read it: 404 if there is none, 403 without any role. */
  readable(fileId: string, email: string | null): Workbook {
    const book = this.book(fileId);

    if (this.access.roleOf(fileId, email) === null) {
      throw permissionDenied();
    }

    return book;
  }

  /** A person's standing on a file. */
  person(fileId: string, { email, project }: Client): FilePerson {
    const role = this.access.roleOf(fileId, email);

    return {
      email: email?.toLowerCase() ?? null,
      project,
      owner: this.access.ownerOf(fileId).toLowerCase(),
      isWriter: role === 'owner' || role === 'writer',
    };
  }

  /**
   * Lets a person change a workbook: all of `work` or, when it throws, nothing. 403 for people who are not writers
   * and, for everybody, while the content is restricted. `check` sees the changed workbook and may still refuse it.
   */
  edit<T>(
    fileId: string,
    client: Client,
    work: (session: EditSession) => T,
    check?: () => void,
  ): T {
    const before = this.readable(fileId, client.email);
    const person = this.person(fileId, client);

    if (!person.isWriter) {
      throw permissionDenied();
    }
    if (this.access.isContentRestricted(fileId)) {
      throw new SheetsApiError('PERMISSION_DENIED', CONTENT_RESTRICTED_SENTENCE);
    }

    const draft = before.fork();
    const result = work(new EditSession(draft, person, this.services()));
    this.put(draft);
    this.checked(before, check);
    this.tellDrive(before, draft, client.email ?? '');

    return result;
  }

  /** What sessions need from outside. */
  services(): SessionServices {
    return {
      clock: this.clock,
      computed: this.computed,
      documentEditors: (fileId) => this.access.editorsOf?.(fileId) ?? [],
    };
  }

  /** The value of a cell of the committed workbook. */
  readonly computed = (
    view: WorkbookView,
    sheetId: number,
    row: number,
    column: number,
  ): FormulaValue => {
    const book = this.books.get(view.id);
    const sheet = book?.findSheet(sheetId) ?? null;

    return book === undefined || sheet === null
      ? null
      : this.calculator.valueOf(book, sheet, row, column);
  };

  /** Loads the formulas of sheets that are about to be read together. */
  prepare(book: Workbook, sheetIds: readonly number[]): void {
    this.calculator.prepare(
      book,
      book.sheets.filter((sheet) => sheetIds.includes(sheet.id)),
    );
  }

  /** Formulas computed as if they stood on a sheet of the committed workbook. */
  evaluate(fileId: string, sheetId: number, formulas: readonly string[]): FormulaValue[] {
    const book = this.book(fileId);

    return formulas.length === 0
      ? []
      : this.calculator.evaluate(book, book.sheet(sheetId), formulas);
  }

  private checked(before: Workbook, check: (() => void) | undefined): void {
    try {
      check?.();
    } catch (error) {
      this.restore(before);
      throw error;
    }
  }

  private tellDrive(before: Workbook, after: Workbook, actor: string): void {
    this.access.touch(after.id, actor);

    if (after.properties.title !== before.properties.title) {
      this.access.renameFile(after.id, after.properties.title, actor);
    }
  }
}
