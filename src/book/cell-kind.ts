import type { BothTexts } from '../kernel/words/both-texts';
import type { EntryDecision, EntryValue, FilledContent } from './entry/entry-decision';

/** What Sheets checks in the cells of a kind, and what it tells the person who types. A condition of the Sheets API. */
export interface CellCheck {
  readonly type: string;
  readonly values: readonly string[];
  readonly message: string;
}

/** How cells of a kind look. */
export interface CellLook {
  readonly align: 'CENTER' | 'LEFT';
  /** True where long texts run over several lines. */
  readonly wraps: boolean;
  /** True where Sheets must leave what is typed alone: it makes days of some texts. */
  readonly isText: boolean;
  /** Number format of computed cells. */
  readonly pattern: string;
}

/** Why a value is not taken, at the moment of typing: `why` in Vietnamese, within a sentence; what to write instead. */
export interface ToastWords {
  readonly why: string;
  /** Missing: the example of the kind. */
  readonly advice?: string;
}

/** What is said about a kind of cell. */
export interface CellWords {
  /** What it holds, within a sentence: `điểm`, `số buổi`. */
  readonly what: string;
  /** What to write, a whole sentence. */
  readonly example: string;
  /** By problem of {@link EntryDecision}, in Vietnamese: for the toast after an edit. */
  readonly toasts: Readonly<Record<string, ToastWords>>;
  /** By problem, whole sentences with what to do: in notes, in the ledger, on the page. One problem, one sentence. */
  readonly reasons: Readonly<Record<string, BothTexts>>;
  /** Beside the field of a form. */
  readonly hint: BothTexts;
  /** What a form says of a value that is none, within brackets; null where each problem has its own sentence. */
  readonly wrongForm: string | null;
}

/** The field in which a value is typed in a form. */
export interface CellField {
  readonly inputMode: 'decimal' | 'numeric' | 'text';
  /** All there is to choose from; empty where it is typed. */
  readonly choices: readonly string[];
}

/**
 * What may stand in a cell that people write in, all of it in one place: how it is read, printed and kept, what Sheets
 * checks, how it looks, and what is said about it.
 */
export interface CellKind {
  readonly id: string;
  /** Decides what was meant; `thisYear`: calendar year of the edit. */
  readonly decide: (content: FilledContent, thisYear: number) => EntryDecision;
  /** The text of an edit that is surely what is kept as it stands. */
  readonly plain: RegExp;
  /** The value as the book shows it and the ledger holds it. */
  readonly print: (value: EntryValue) => string;
  /** What a cell holds for a printed value: a number for `8,5`, else the text. */
  readonly held: (printed: string) => number | string;
  /** The printed value that stands only where an exemption is recorded; null = there is none. */
  readonly exemption: string | null;
  /** The problem of a cell that shows a day with a slash; null where days may stand. */
  readonly dayProblem: string | null;
  /** Null = nothing is checked. */
  readonly check: CellCheck | null;
  readonly look: CellLook;
  readonly field: CellField;
  readonly words: CellWords;
}
