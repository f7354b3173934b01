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

/** A paper of the archive. `current`: nothing later replaces it. `superseded`: genuine, but a later edition holds. */
export type PaperFound =
  | { readonly verdict: 'current'; readonly paper: PaperView }
  | { readonly verdict: 'superseded'; readonly paper: PaperView; readonly by: PaperView };

/**
 * What is known of a paper somebody holds: the paper itself, or
 * - `oneOf`: its foot is that of `count` papers filed together; `papers` is empty for who may not see the archive.
 * - `extract`: a page taken out of the school's ledger (`mark.life`), of which the archive holds none.
 * - `unlisted`: the state of the ledger on it is the school's, but no paper was filed upon it.
 * - `unknown`: nothing of `schoolYear` (`2026-2027`), the one that was asked about: of another year or school, or changed.
 */
export type PaperVerdict =
  | PaperFound
  | { readonly verdict: 'oneOf'; readonly count: number; readonly papers: readonly PaperFound[] }
  | { readonly verdict: 'extract' | 'unlisted' }
  | { readonly verdict: 'unknown'; readonly schoolYear: string };
