import type { LedgerValue } from '../../ledger/ledger-data';

/** What of a book can be other than it should be, besides values and protections. */
export type FindingKind =
  | 'note'
  | 'forgedNote'
  | 'numberFormat'
  | 'format'
  | 'validation'
  | 'lines'
  | 'formula'
  | 'conditionalFormat'
  | 'merge'
  | 'hidden'
  | 'size'
  | 'frozen'
  | 'title'
  | 'order'
  | 'locale'
  | 'timeZone'
  | 'fileTitle'
  | 'sharing';

/** Where something was found: a column of a tab, a tab, or (all null) the book. */
export interface FindingPlace {
  readonly tabId: string | null;
  /** Column key. */
  readonly key: string | null;
}

/** One thing found other than it should be, and put right. */
export interface Finding extends FindingPlace {
  readonly kind: FindingKind;
  /** What more there is to say, as the ledger keeps it: the row, what stood there, how many cells. */
  readonly facts?: Readonly<Record<string, LedgerValue>>;
  /** For people: where and what, e.g. `Toán · TX1 · HS001: ghi chú “…”`. */
  readonly words: string;
}

/** What makes people believe something else than what is official, or lets others in: administrators are told at once. */
const GRAVE: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'forgedNote',
  'numberFormat',
  'formula',
  'conditionalFormat',
  'merge',
  'hidden',
  'locale',
  'timeZone',
  'fileTitle',
  'sharing',
]);

/** True for a finding the administrators are told of. */
export function isGrave({ kind }: Finding): boolean {
  return GRAVE.has(kind);
}

const LENGTH = 60;

/** A text somebody left in a book, in at most 60 characters. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();

  return `“${line.length <= LENGTH ? line : `${line.slice(0, LENGTH)}…`}”`;
}
