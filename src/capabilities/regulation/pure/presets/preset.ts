/** One sentence of a regulation: where it stands, what it says, and the rule it is taken as (in the words of `printRule`). */
export interface PresetRule {
  /** e.g. `Điều 11 khoản 1 điểm b`. */
  readonly article: string;
  /** What the document says, in the spelling of this house; left out where it is a table's heading. */
  readonly quote: string;
  readonly text: string;
}

/** A regulation a school can begin with. Number and date as the document bears them; '' = it bears none. */
export interface Preset {
  readonly id: 'thu-dau-mot' | 'thien-huong' | 'nguyen-du' | 'him-lam' | 'dak-lak';
  readonly name: { readonly vi: string; readonly en: string };
  readonly document: string;
  readonly number: string;
  /** ISO date; '' = none. */
  readonly date: string;
  /** First school year it is for (R019). */
  readonly effectiveFrom: string;
  /** The decision that sets up the board of administrators (R005); '' = none is named. */
  readonly boardDecision: string;
  readonly rules: readonly PresetRule[];
}

/** A rule of a preset, written shortly. */
export function rule(article: string, text: string, quote: string): PresetRule {
  return { article, text, quote };
}
