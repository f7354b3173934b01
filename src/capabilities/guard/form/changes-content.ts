import type { FormContent } from '../../../documents/paper-types';

/** A row of the report, already formatted for a person. */
export interface ChangesLine {
  readonly name: string;
  readonly changed: string;
  readonly reentered: string;
  readonly up: string;
  readonly down: string;
  readonly held: string;
}

/** What stands on the report of changed marks of a period. */
export interface ChangesContent extends FormContent {
  /** `04/01/2027 – 19/01/2027`. */
  readonly period: string;
  readonly total: ChangesLine;
  readonly teachers: readonly ChangesLine[];
  readonly classes: readonly ChangesLine[];
  /** Sentences: what became of the cells, and what is assumed. */
  readonly remarks: readonly string[];
}
