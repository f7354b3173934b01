import type { SubjectKind } from '../../school/school-types';
import type { CellKind } from '../cell-kind';
import { COMMENT } from './comment-kind';
import { SCORE } from './score-kind';

/** The kind of cell in which the marks of a subject stand. */
export const MARK_KINDS: Readonly<Record<SubjectKind, CellKind>> = {
  score: SCORE,
  comment: COMMENT,
};
