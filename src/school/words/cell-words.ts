import { CELL_EN } from './cell-en';
import { CELL_VI } from './cell-vi';

/** A code of why a cell cannot be. */
export type CellSaying = keyof typeof CELL_VI;

/** Why a cell written by hand cannot be. */
export const CELL_WORDS = { vi: CELL_VI, en: CELL_EN };
