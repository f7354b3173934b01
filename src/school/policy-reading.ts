import type { Said } from '../kernel/words/said';
import type { SchoolRegulation } from './school-regulation';
import type { Subject } from './school-types';
import type { Settings } from './settings';
import { LOWER_SECONDARY } from './subjects/lower-secondary';

/** Why a cell cannot be: the title of its column, its text, and the reason. */
export interface CellFault {
  readonly column: string;
  readonly value: string;
  readonly reason: Said;
}

/** What a row says as far as it can be understood; nothing of it holds unless `faults` is empty. */
export interface Reading<T> {
  readonly values: readonly T[];
  readonly faults: readonly CellFault[];
}

/** What rows written by hand are held against. */
export interface PolicyFacts {
  /** Settings in force; null while they cannot be read. */
  readonly settings: Settings | null;
  /** Classes of the school; none while it is not set up: then any name of a class may be meant. */
  readonly classes: readonly { readonly id: string; readonly grade: number }[];
  readonly subjects: readonly Subject[];
  /** School year of the installation (`2026-2027`); null where it is not known. */
  readonly schoolYear: string | null;
  /** The regulation the school adopted, asked for where a test is looked at; missing = none. */
  readonly regulation?: () => SchoolRegulation | undefined;
}

/** Of a school that is not set up nothing is known but the programme. */
export const NO_FACTS: PolicyFacts = {
  settings: null,
  classes: [],
  subjects: LOWER_SECONDARY,
  schoolYear: null,
};
