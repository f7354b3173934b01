/**
 * What is wrong. `truncated`, `rewritten`, `forked`, `wrong-year` and `wrong-chain` are told by something from outside;
 * the others by the file alone.
 */
export const FAULTS = [
  'changed',
  'removed',
  'inserted',
  'swapped',
  'relinked',
  'truncated',
  'rewritten',
  'forked',
  'wrong-year',
  'wrong-chain',
  'unreadable',
  'pieces',
  'checkpoint',
  'accepted',
  'code-not-found',
  'path',
  'pdf-unknown',
] as const;

/** One of {@link FAULTS}. */
export type FaultKind = (typeof FAULTS)[number];

/** What holds, and by what: `-outside` where something from outside the file says so too. */
export const PROOFS = [
  'chain-outside',
  'code-at',
  'root-at',
  'year-goes-on',
  'entry-outside',
  'growth',
  'pdf-filed',
  'pdf-listed',
  'accepted-good',
] as const;

/** What cannot be said with what was brought, and what would be needed. */
export const OPEN = [
  'chain-alone',
  'chain-tail',
  'entry-alone',
  'entry-other-head',
  'code-alone',
  'head-other-chain',
  'pdf-alone',
  'heads-only',
  'clock',
  'nothing',
] as const;

/** One of {@link PROOFS}. */
export type ProofKind = (typeof PROOFS)[number];
/** One of {@link OPEN}. */
export type OpenKind = (typeof OPEN)[number];

/** The values a sentence is made of; the words name them. */
export type Values = Readonly<Record<string, string | number>>;

/** One thing that was found, in the order of what a reader should know first. */
export type Finding =
  | { readonly tone: 'broken'; readonly kind: FaultKind; readonly values: Values }
  | { readonly tone: 'proven'; readonly kind: ProofKind; readonly values: Values }
  | { readonly tone: 'open'; readonly kind: OpenKind; readonly values: Values };

/** Something is wrong. */
export const broken = (kind: FaultKind, values: Values): Finding => ({
  tone: 'broken',
  kind,
  values,
});

/** Something is proven. */
export const proven = (kind: ProofKind, values: Values): Finding => ({
  tone: 'proven',
  kind,
  values,
});

/** Something is left open. */
export const open = (kind: OpenKind, values: Values): Finding => ({ tone: 'open', kind, values });
