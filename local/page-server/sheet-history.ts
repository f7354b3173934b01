import type { CellRange } from '../kernel/user-edit';
import type { CellView, SheetDelta, SheetShape, SheetView } from './page-protocol';

interface CellState {
  readonly json: string;
  readonly view: CellView;
  readonly revision: number;
}

/** What was read of a tab, for one person, just now. */
export interface SheetReading {
  readonly shape: SheetShape;
  readonly cells: readonly CellView[];
  readonly locked: readonly CellRange[];
}

const keyOf = (cell: CellView): number => cell.row * 20_000 + cell.column;

/**
 * Remembers when each cell of a tab last changed, so that a window gets only what is new to it. Every reading is
 * compared with the one before, whoever caused the difference: an edit, a formula, a script, another person.
 */
export class SheetHistory {
  private revision: number;
  private shapeJson = '';
  private shapeRevision = 0;
  private readonly cells = new Map<number, CellState>();

  /** @param base where revisions start: a number no earlier run of the server reached, so that old windows are known */
  constructor(private readonly base: number) {
    this.revision = base;
  }

  /** Takes a new reading in; a difference makes a new revision. Returns the current revision. */
  update(reading: SheetReading): number {
    const next = this.revision + 1;
    const shapeJson = JSON.stringify(reading.shape);
    let changed = this.updateCells(reading.cells, next);

    if (shapeJson !== this.shapeJson) {
      this.shapeJson = shapeJson;
      this.shapeRevision = next;
      changed = true;
    }
    if (changed) {
      this.revision = next;
    }
    return this.revision;
  }

  private updateCells(cells: readonly CellView[], revision: number): boolean {
    const seen = new Set<number>();
    let changed = false;

    for (const view of cells) {
      const key = keyOf(view);
      const json = JSON.stringify(view);
      seen.add(key);
      if (this.cells.get(key)?.json !== json) {
        this.cells.set(key, { json, view, revision });
        changed = true;
      }
    }
    for (const [key, state] of this.cells) {
      if (!seen.has(key) && state.json !== '') {
        const blank = { row: state.view.row, column: state.view.column };
        this.cells.set(key, { json: '', view: blank, revision });
        changed = true;
      }
    }
    return changed;
  }

  /** The whole tab after `update(reading)`. */
  whole(reading: SheetReading): SheetView {
    return { revision: this.revision, ...reading };
  }

  /** What is new since a window's revision, after `update(reading)`. A revision from another life gets everything. */
  since(revision: number, reading: SheetReading): SheetDelta {
    const strange = revision > this.revision || revision <= this.base;
    const whole = strange || revision < this.shapeRevision ? this.whole(reading) : null;
    const cells = whole
      ? []
      : [...this.cells.values()]
          .filter((state) => state.revision > revision)
          .map((state) => state.view)
          .sort((a, b) => keyOf(a) - keyOf(b));
    return { revision: this.revision, whole, cells, locked: reading.locked };
  }
}
