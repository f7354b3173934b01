import type { CellKind } from '../cell-kind';
import { COMMENT } from './comment-kind';
import { COUNT } from './count-kind';
import { LEVEL } from './level-kind';
import { REMARK, YEAR_REMARK } from './remark-kind';
import { SCORE } from './score-kind';
import { TEXT } from './text-kind';

/** Every kind of cell there is in registers. A new one is a file and a line here. */
export const CELL_KINDS: readonly CellKind[] = [
  SCORE,
  COMMENT,
  LEVEL,
  COUNT,
  REMARK,
  YEAR_REMARK,
  TEXT,
];

/** The kind with this id; free text for an id nobody knows, so that an answer of a newer version can be shown. */
export function cellKind(id: string): CellKind {
  return CELL_KINDS.find((kind) => kind.id === id) ?? TEXT;
}
