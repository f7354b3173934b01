import type { CellRange } from '../../kernel/user-edit';
import { permissionDenied, protectedCell } from '../api-error';
import { cellA1 } from '../model/a1';
import { UNBOUNDED } from '../model/grid-range';
import type { Protection } from '../model/protection';
import type { SheetView } from '../model/sheet';
import type { WorkbookView } from '../model/workbook';
import {
  denyingProtection,
  denyingSheetProtection,
  type FilePerson,
  firstDenied,
  mayPass,
} from './protection-rules';

/** Whether a command is about rows or about columns. */
export type Dimension = 'ROWS' | 'COLUMNS';

/** Everything that can be done to a workbook. What has no entry in {@link POLICY} is refused. */
export type AccessCommand =
  | { readonly kind: 'writeCells'; readonly sheetId: number; readonly range: CellRange }
  | {
      readonly kind: 'insertDimension';
      readonly sheetId: number;
      readonly dimension: Dimension;
      readonly index: number;
    }
  | {
      readonly kind: 'deleteDimension';
      readonly sheetId: number;
      readonly dimension: Dimension;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly kind: 'moveDimension';
      readonly sheetId: number;
      readonly dimension: Dimension;
      readonly start: number;
      readonly end: number;
      readonly destination: number;
    }
  | { readonly kind: 'sheetSettings'; readonly sheetId: number }
  | { readonly kind: 'deleteSheet'; readonly sheetId: number }
  | { readonly kind: 'duplicateSheet'; readonly sheetId: number }
  | { readonly kind: 'addSheet' }
  | { readonly kind: 'bookSettings' }
  | { readonly kind: 'metadata' }
  | { readonly kind: 'addProtection'; readonly sheetId: number; readonly range: CellRange }
  | { readonly kind: 'changeProtection'; readonly protection: Protection };

type CommandOf<K extends AccessCommand['kind']> = Extract<AccessCommand, { kind: K }>;

type Policy = {
  readonly [K in AccessCommand['kind']]: (
    command: CommandOf<K>,
    book: WorkbookView,
    person: FilePerson,
  ) => void;
};

/** Whoever may write the file may do this. */
const anyWriter = (): void => {};

/**
 * Who may do what besides being a writer of the file. Structural acts are refused by a sheet protection as a whole
 * (its unprotected ranges do not help), and by a range protection they would cut, move or remove. A protection is
 * changed by the owner or by whoever may pass it (assumed, platform §4: "may also remove or loosen that protection").
 */
const POLICY: Policy = {
  writeCells: requireCells,
  addProtection: requireCells,
  insertDimension: (command, book, person) => {
    requireStructure(command.sheetId, book, person);
    requireUncut(command, command.index, book, person);
  },
  deleteDimension: (command, book, person) => {
    requireStructure(command.sheetId, book, person);
    requireBand(command, book, person);
  },
  moveDimension: (command, book, person) => {
    requireStructure(command.sheetId, book, person);
    requireBand(command, book, person);
    requireUncut(command, command.destination, book, person);
  },
  sheetSettings: (command, book, person) => requireStructure(command.sheetId, book, person),
  deleteSheet: requireNoDenial,
  duplicateSheet: requireNoDenial,
  addSheet: anyWriter,
  bookSettings: anyWriter,
  metadata: anyWriter,
  changeProtection: (command, _book, person) => {
    if (!mayPass(command.protection, person)) {
      throw protectedCell(null);
    }
  },
};

/**
 * The one choke point of every write: throws 403 for people who are not writers of the file, 400 with Google's
 * sentence where a protection refuses, and 403 for a command without a policy.
 */
export function authorize(command: AccessCommand, book: WorkbookView, person: FilePerson): void {
  if (!person.isWriter || !Object.hasOwn(POLICY, command.kind)) {
    throw permissionDenied();
  }

  const rule = POLICY[command.kind] as (
    command: AccessCommand,
    book: WorkbookView,
    person: FilePerson,
  ) => void;

  rule(command, book, person);
}

function requireCells(
  command: { readonly sheetId: number; readonly range: CellRange },
  book: WorkbookView,
  person: FilePerson,
): void {
  const denied = firstDenied(book.sheetView(command.sheetId), command.range, person);

  if (denied !== null) {
    throw protectedCell(cellA1(denied.row, denied.column));
  }
}

function requireStructure(sheetId: number, book: WorkbookView, person: FilePerson): void {
  refuse(denyingSheetProtection(book.sheetView(sheetId), person));
}

function requireNoDenial(
  command: { readonly sheetId: number },
  book: WorkbookView,
  person: FilePerson,
): void {
  refuse(denyingProtection(book.sheetView(command.sheetId), person));
}

function refuse(protection: Protection | null): void {
  if (protection !== null) {
    throw protectedCell(cellA1(protection.range.startRow, protection.range.startColumn));
  }
}

/** No protection that the person may not pass touches the rows or columns `start…end`. */
function requireBand(
  command: { sheetId: number; dimension: Dimension; start: number; end: number },
  book: WorkbookView,
  person: FilePerson,
): void {
  const band = bandRange(command.dimension, command.start, command.end);

  requireCells({ sheetId: command.sheetId, range: band }, book, person);
}

/** No such protection has `index` strictly inside it. */
function requireUncut(
  command: { sheetId: number; dimension: Dimension },
  index: number,
  book: WorkbookView,
  person: FilePerson,
): void {
  const sheet: SheetView = book.sheetView(command.sheetId);
  const cut = sheet.protections.find(
    (protection) => isInside(protection, command.dimension, index) && !mayPass(protection, person),
  );

  refuse(cut ?? null);
}

function isInside(protection: Protection, dimension: Dimension, index: number): boolean {
  const { startRow, endRow, startColumn, endColumn } = protection.range;

  return dimension === 'ROWS'
    ? startRow < index && index < endRow
    : startColumn < index && index < endColumn;
}

/** Whole rows or columns as a range. */
function bandRange(dimension: Dimension, start: number, end: number): CellRange {
  return dimension === 'ROWS'
    ? { startRow: start, endRow: end, startColumn: 0, endColumn: UNBOUNDED }
    : { startRow: 0, endRow: UNBOUNDED, startColumn: start, endColumn: end };
}
