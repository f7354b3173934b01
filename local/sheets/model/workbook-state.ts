import type { CellRange } from '../../kernel/user-edit';
import { UNKNOWN_CLIENT } from '../constants';
import type {
  CellFormat,
  ConditionalFormatRule,
  DataValidationRule,
  TextFormatRun,
} from '../schema';
import { type Cell, type CellContent, EMPTY_CELL } from './cell';
import type { MetadataEntry } from './metadata';
import type { Protection } from './protection';
import { type DimensionMeta, Sheet, type StoredProperties } from './sheet';
import { type NamedRangeEntry, Workbook, type WorkbookProperties } from './workbook';

/** A workbook as JSON. Formats and validation rules are kept once and named by their place in a list. */
export interface WorkbookState {
  readonly version: 1;
  readonly id: string;
  readonly properties: WorkbookProperties;
  readonly metadata: readonly MetadataEntry[];
  readonly namedRanges: readonly NamedRangeEntry[];
  readonly formats: readonly CellFormat[];
  readonly validations: readonly DataValidationRule[];
  readonly sheets: readonly SheetState[];
}

interface SheetState {
  readonly id: number;
  readonly properties: StoredProperties;
  readonly protections: readonly Protection[];
  readonly merges: readonly CellRange[];
  readonly conditionalFormats: readonly ConditionalFormatRule[];
  readonly rowMetas: readonly (readonly [number, DimensionMeta])[];
  readonly columnMetas: readonly (readonly [number, DimensionMeta])[];
  readonly cells: readonly CellState[];
}

/** Row, column, then what is stored: content, format, note, validation, runs (short names keep files small). */
type CellState = readonly [
  number,
  number,
  {
    readonly c?: CellContent;
    readonly f?: number;
    readonly n?: string;
    readonly v?: number;
    readonly r?: readonly TextFormatRun[];
  },
];

/** The state of a workbook. */
export function saveWorkbook(book: Workbook): WorkbookState {
  const formats = new Pool<CellFormat>();
  const validations = new Pool<DataValidationRule>();
  const sheets = book.sheets.map((sheet) => saveSheet(sheet, formats, validations));

  return {
    version: 1,
    id: book.id,
    properties: book.properties,
    metadata: book.metadata,
    namedRanges: book.namedRanges,
    formats: formats.items,
    validations: validations.items,
    sheets,
  };
}

/** Numbers objects in the order they are met. */
class Pool<T extends object> {
  readonly items: T[] = [];
  private readonly places = new Map<T, number>();

  place(item: T): number {
    const known = this.places.get(item);

    if (known !== undefined) {
      return known;
    }

    this.places.set(item, this.items.length);

    return this.items.push(item) - 1;
  }
}

function saveSheet(
  sheet: Sheet,
  formats: Pool<CellFormat>,
  validations: Pool<DataValidationRule>,
): SheetState {
  const cells: CellState[] = [];

  sheet.rows.forEach((row, rowIndex) => {
    row?.forEach((cell, column) => {
      if (cell !== undefined) {
        cells.push([rowIndex, column, saveCell(cell, formats, validations)]);
      }
    });
  });

  return {
    id: sheet.id,
    properties: sheet.properties,
    protections: sheet.protections,
    merges: sheet.merges,
    conditionalFormats: sheet.conditionalFormats,
    rowMetas: sparse(sheet.rowMetas),
    columnMetas: sparse(sheet.columnMetas),
    cells,
  };
}

function saveCell(
  cell: Cell,
  formats: Pool<CellFormat>,
  validations: Pool<DataValidationRule>,
): CellState[2] {
  return {
    ...(cell.content === null ? {} : { c: cell.content }),
    ...(cell.format === null ? {} : { f: formats.place(cell.format) }),
    ...(cell.note === null ? {} : { n: cell.note }),
    ...(cell.validation === null ? {} : { v: validations.place(cell.validation) }),
    ...(cell.runs === null ? {} : { r: cell.runs }),
  };
}

function sparse<T>(items: readonly (T | undefined)[]): [number, T][] {
  const result: [number, T][] = [];

  items.forEach((item, index) => {
    if (item !== undefined) {
      result.push([index, item]);
    }
  });

  return result;
}

/** The workbook of a state. Throws if it is not one of this version. */
export function loadWorkbook(saved: unknown): Workbook {
  const state = saved as WorkbookState;

  if (typeof saved !== 'object' || saved === null || state.version !== 1) {
    throw new Error('Not a saved workbook of version 1.');
  }

  const book = new Workbook(state.id, state.properties);
  book.metadata = state.metadata.map((entry) => ({
    ...entry,
    // Saved before projects counted: everything was visible in the document then.
    project: (entry as Partial<MetadataEntry>).project ?? UNKNOWN_CLIENT,
  }));
  book.namedRanges = state.namedRanges;
  book.sheets = state.sheets.map((sheet) => loadSheet(sheet, state));

  return book;
}

function loadSheet(saved: SheetState, state: WorkbookState): Sheet {
  const sheet = new Sheet(saved.id, saved.properties);
  sheet.protections = saved.protections;
  sheet.merges = saved.merges;
  sheet.conditionalFormats = saved.conditionalFormats;

  for (const [index, meta] of saved.rowMetas) {
    sheet.rowMetas[index] = meta;
  }
  for (const [index, meta] of saved.columnMetas) {
    sheet.columnMetas[index] = meta;
  }
  for (const [row, column, cell] of saved.cells) {
    sheet.put(row, column, {
      ...EMPTY_CELL,
      content: cell.c ?? null,
      format: cell.f === undefined ? null : (state.formats[cell.f] ?? null),
      note: cell.n ?? null,
      validation: cell.v === undefined ? null : (state.validations[cell.v] ?? null),
      runs: cell.r ?? null,
    });
  }

  sheet.changedCells.clear();

  return sheet;
}
