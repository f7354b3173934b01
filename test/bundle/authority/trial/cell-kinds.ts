import type { CellKind } from '../../../../src/book/cell-kind';
import { CELL_KINDS as KNOWN } from '../../../../src/book/cell-kinds/cell-kinds';
import { TEXT } from '../../../../src/book/cell-kinds/text-kind';
import { DUTY } from './trial-register';

/** Every kind of cell there is, and one more line. */
export const CELL_KINDS: readonly CellKind[] = [...KNOWN, DUTY];

/** The same function over the longer list. */
export function cellKind(id: string): CellKind {
  return CELL_KINDS.find((kind) => kind.id === id) ?? TEXT;
}
