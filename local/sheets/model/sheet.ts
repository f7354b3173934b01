import type { CellRange } from '../../kernel/user-edit';
import { DEFAULT_COLUMNS, DEFAULT_ROWS } from '../constants';
import type { ConditionalFormatRule, SheetProperties } from '../schema';
import { type Cell, EMPTY_CELL, isEmptyCell } from './cell';
import { intersect } from './grid-range';
import type { Protection } from './protection';

type Row = (Cell | undefined)[];

/** Stored properties of one row or column; null means Google's default. */
export interface DimensionMeta {
  readonly pixelSize: number | null;
  readonly hidden: boolean;
}

/** Sheet properties without what the sheet computes (`sheetId`, `index`, grid size). */
export type StoredProperties = Omit<SheetProperties, 'sheetId' | 'index'>;

/** What reading code may see of a sheet. */
export interface SheetView {
  readonly id: number;
  readonly title: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly properties: StoredProperties;
  readonly protections: readonly Protection[];
  readonly merges: readonly CellRange[];
  readonly conditionalFormats: readonly ConditionalFormatRule[];
  cell(row: number, column: number): Cell;
  rowMeta(row: number): DimensionMeta | null;
  columnMeta(column: number): DimensionMeta | null;
  lastUsedRow(): number;
  lastUsedColumn(row: number): number;
  bounds(): CellRange;
}

/**
 * One tab. Rows are copied on the first write after {@link fork}, so a draft costs as much as it changes.
 * Which cells' contents changed since the fork is remembered for the formula engine.
 */
export class Sheet implements SheetView {
  rows: (Row | undefined)[] = [];
  rowMetas: (DimensionMeta | undefined)[] = [];
  columnMetas: (DimensionMeta | undefined)[] = [];
  protections: readonly Protection[] = [];
  merges: readonly CellRange[] = [];
  conditionalFormats: readonly ConditionalFormatRule[] = [];
  /** Cells whose content changed since the fork, as `row * 32768 + column`. */
  readonly changedCells = new Set<number>();
  /** Stands for what the cells hold: the same object in forks until they commit a change of contents. */
  contents: object = {};
  private readonly ownRows = new WeakSet<Row>();

  constructor(
    readonly id: number,
    public properties: StoredProperties,
  ) {}

  get title(): string {
    return this.properties.title ?? '';
  }

  get rowCount(): number {
    return this.properties.gridProperties?.rowCount ?? DEFAULT_ROWS;
  }

  get columnCount(): number {
    return this.properties.gridProperties?.columnCount ?? DEFAULT_COLUMNS;
  }

  /** A copy that can be written without touching this one. */
  fork(id: number = this.id): Sheet {
    const copy = new Sheet(id, this.properties);

    copy.rows = this.rows.slice();
    copy.rowMetas = this.rowMetas.slice();
    copy.columnMetas = this.columnMetas.slice();
    copy.protections = this.protections;
    copy.merges = this.merges;
    copy.conditionalFormats = this.conditionalFormats;
    copy.contents = this.contents;

    return copy;
  }

  cell(row: number, column: number): Cell {
    return this.rows[row]?.[column] ?? EMPTY_CELL;
  }

  /** Replaces a cell. */
  put(row: number, column: number, cell: Cell): void {
    const cells = this.writableRow(row);
    const before = cells[column] ?? EMPTY_CELL;

    if (before.content !== cell.content) {
      this.changedCells.add(row * 32768 + column);
    }

    cells[column] = isEmptyCell(cell) ? undefined : cell;
  }

  /** The row's cells, safe to change. */
  writableRow(row: number): Row {
    const cells = this.rows[row];

    if (cells !== undefined && this.ownRows.has(cells)) {
      return cells;
    }

    const copy = cells?.slice() ?? [];
    this.ownRows.add(copy);
    this.rows[row] = copy;

    return copy;
  }

  rowMeta(row: number): DimensionMeta | null {
    return this.rowMetas[row] ?? null;
  }

  columnMeta(column: number): DimensionMeta | null {
    return this.columnMetas[column] ?? null;
  }

  /** One past the last row that stores anything. */
  lastUsedRow(): number {
    for (let row = this.rows.length - 1; row >= 0; row -= 1) {
      if (this.lastUsedColumn(row) > 0) {
        return row + 1;
      }
    }

    return 0;
  }

  /** One past the last cell of the row that stores anything. */
  lastUsedColumn(row: number): number {
    const cells = this.rows[row] ?? [];

    for (let column = cells.length - 1; column >= 0; column -= 1) {
      if (cells[column] !== undefined) {
        return column + 1;
      }
    }

    return 0;
  }

  /** The whole grid as a range. */
  bounds(): CellRange {
    return { startRow: 0, endRow: this.rowCount, startColumn: 0, endColumn: this.columnCount };
  }

  /** The part of a range that lies in the grid, or null. */
  clip(range: CellRange): CellRange | null {
    return intersect(range, this.bounds());
  }

  /** Sets the grid's size; cells beyond it must be gone already. */
  resize(rowCount: number, columnCount: number): void {
    this.properties = {
      ...this.properties,
      gridProperties: { ...this.properties.gridProperties, rowCount, columnCount },
    };
  }
}
