import type { CellRange, UserEdit } from '../../kernel/user-edit';
import type { CellView } from '../../page-server/page-protocol';
import type { TextBlock } from './text-block';

/** An act of the person in the grid, not yet done. */
export type GridAct =
  | {
      readonly kind: UserEdit['kind'];
      readonly range: CellRange;
      readonly values: TextBlock;
    }
  | {
      /** Cut and paste, or a block dragged elsewhere. */
      readonly kind: 'move';
      readonly from: CellRange;
      readonly range: CellRange;
      readonly values: TextBlock;
    };

/** What the grid tells the page. */
export interface GridHost {
  /** The person wants this; the grid itself has not changed. */
  onAct(act: GridAct): void;
  /** The cursor moved. */
  onSelect(range: CellRange): void;
  /** The mouse is over a cell with a note or warning (client coordinates of its right top corner), or over none. */
  onHover(cell: CellView | null, place: { readonly x: number; readonly y: number }): void;
  /** The person tried something the grid does not do (formatting, sorting, …). */
  onUnsupported(): void;
}
