import type { CellRange } from '../../kernel/user-edit';
import type { CellView, SheetShape, SheetView } from '../../page-server/page-protocol';
import type { TextBlock } from './text-block';

const keyOf = (row: number, column: number): number => row * 20_000 + column;

/** What the grid shows now: the server's cells of the shown tab, by place. */
export class SheetModel {
  readonly shape: SheetShape;
  private readonly cells = new Map<number, CellView>();
  private readonly locked = new Set<number>();

  constructor(view: SheetView) {
    this.shape = view.shape;
    this.update(view.cells);
    this.setLocked(view.locked);
  }

  /** Takes changed cells in. */
  update(cells: readonly CellView[]): void {
    for (const cell of cells) {
      this.cells.set(keyOf(cell.row, cell.column), cell);
    }
  }

  /** Replaces the places where the person may not write. */
  setLocked(ranges: readonly CellRange[]): void {
    this.locked.clear();
    for (const range of ranges) {
      for (let row = range.startRow; row < range.endRow; row += 1) {
        for (let column = range.startColumn; column < range.endColumn; column += 1) {
          this.locked.add(keyOf(row, column));
        }
      }
    }
  }

  cell(row: number, column: number): CellView | undefined {
    return this.cells.get(keyOf(row, column));
  }

  isLocked(row: number, column: number): boolean {
    return this.locked.has(keyOf(row, column));
  }

  /** Text shown. */
  text(row: number, column: number): string {
    return this.cell(row, column)?.text ?? '';
  }

  /** Text as the editor shows it: a formula, or the text shown. */
  input(row: number, column: number): string {
    const cell = this.cell(row, column);
    return cell?.input ?? cell?.text ?? '';
  }

  /** Editor texts of a range. */
  inputs(range: CellRange): TextBlock {
    return Array.from({ length: range.endRow - range.startRow }, (_r, row) =>
      Array.from({ length: range.endColumn - range.startColumn }, (_c, column) =>
        this.input(range.startRow + row, range.startColumn + column),
      ),
    );
  }
}
