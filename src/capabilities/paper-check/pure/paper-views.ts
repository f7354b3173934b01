/** A paper of the school, as it was filed. */
export interface PaperView {
  /** File name. */
  readonly name: string;
  /** 1 for the first of its kind about the same; null = it has no editions. */
  readonly edition: number | null;
  readonly isDraft: boolean;
  /** UTC ISO, and the name of who ordered it. */
  readonly madeAt: string;
  readonly madeBy: string;
}

/**
 * What is known of a paper somebody holds. `current`: filed by the school, nothing later replaces it. `superseded`:
 * genuine, but a later edition holds. `unlisted`: the state of the ledger on it is the school's, the paper itself is not
 * in the index. `unknown`: not from here, or changed.
 */
export type PaperVerdict =
  | { readonly verdict: 'current'; readonly paper: PaperView }
  | { readonly verdict: 'superseded'; readonly paper: PaperView; readonly by: PaperView }
  | { readonly verdict: 'unlisted' | 'unknown' };
