import type { MissingCode, ProblemCode } from '../grading/grading-types';
import type { StepCode } from '../grading/step';

/**
 * Texts of the grading rules in one language. A place `{name}` takes a value as it is; `{name|mark}` prints tenths as a
 * mark, `{name|avg}` as an average, `{name|list}` a list, `{name|marks}` a list of marks, `{name|word}` a level, title
 * or state in the language, `{name|term}` a semester (I, II). `{unrounded}` is the quotient before rounding, empty
 * if nothing was rounded; `{equals}` is then ≈ instead of =. `[[…]]` is left out when a place in it is empty (null, an empty list).
 */
export interface GradingCatalogue {
  readonly steps: Readonly<Record<StepCode, string>>;
  readonly missing: Readonly<Record<MissingCode, string>>;
  readonly problems: Readonly<Record<ProblemCode, string>>;
  /** Levels, titles and states; a word that is not here is printed as it is. */
  readonly words: Readonly<Record<string, string>>;
  /** Names of cells: TX, GK, CK, KT, CD. */
  readonly cells: Readonly<Record<string, string>>;
  /** Subjects by their Vietnamese names, where this language has others. */
  readonly subjects: Readonly<Record<string, string>>;
  readonly nothing: string;
}
