/** What a cell holds after a person's edit. A `date` is what Sheets made of `8.5` or `8/5`; `slash`: it is shown as `8/5`. */
export type CellContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'date';
      readonly day: number;
      readonly month: number;
      readonly year: number;
      readonly slash: boolean;
    }
  | { readonly kind: 'formula'; readonly text: string }
  | { readonly kind: 'other'; readonly text: string };

/** What every kind of cell decides for itself; blank cells and formulas are the same to all. */
export type FilledContent = Exclude<CellContent, { kind: 'blank' | 'formula' }>;

/**
 * What an entry means to its kind of cell: a mark in integer tenths, a number of sessions, a word of a list; null =
 * nothing.
 */
export type EntryValue = number | string | null;

/**
 * What to do with an edited cell. `write`: put `value` there (of a computed `8,300000000000001` is said that 8,3 was
 * typed); `warn`: leave it and tell the person why (`problem`: one the kind of cell has words for); `suggestion` is what
 * was probably meant, undefined where nobody can tell.
 */
export type EntryDecision =
  | { readonly kind: 'keep' }
  | {
      readonly kind: 'write';
      readonly value: EntryValue;
      readonly typed: string;
      /** What may have been typed as well, where a date no longer tells (`8/5`). */
      readonly orTyped?: string;
    }
  | {
      readonly kind: 'warn';
      readonly typed: string;
      readonly problem: string;
      readonly suggestion: EntryValue | undefined;
    };

/** The cell stays as it is. */
export const KEEP: EntryDecision = { kind: 'keep' };

/** The cell stays, and the person is told. */
export function warn(typed: string, problem: string, suggestion?: EntryValue): EntryDecision {
  return { kind: 'warn', typed, problem, suggestion };
}

/** A date of a cell as people typed it: `8.5`, `8/5`. */
export function typedDate(date: {
  readonly day: number;
  readonly month: number;
  readonly slash: boolean;
}): string {
  return `${date.day}${date.slash ? '/' : '.'}${date.month}`;
}

/** A number as people write it: `8,5`. */
export function decimal(value: number): string {
  return String(value).replace('.', ',');
}
