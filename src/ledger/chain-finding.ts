import { type Said, said } from '../kernel/words/said';
import { type AcceptedDifference, differenceSaid } from './accepted-difference';
import type { Meaning } from './meaning';
import type { LedgerSaying } from './words/ledger-words';

/** One thing beside a chain, or in it, that was not as the chain says. */
export type ChainFinding =
  | ({ readonly what: 'accepted' } & AcceptedDifference)
  /** A cell of accepted values that cannot be read. */
  | { readonly what: 'spoilt'; readonly tabId: string }
  /** The head named `size` entries, the chain has `entries`. */
  | { readonly what: 'head'; readonly size: number; readonly entries: number }
  /** The head named another sheet than that of the chain. */
  | { readonly what: 'place' }
  /** The seal was not the school's own, though everything else was right. */
  | { readonly what: 'seal' }
  /**
   * Entries for which no seal and no checkpoint vouches, by number, and how many of each meaning; `since`: time of the
   * checkpoint before them, UTC ISO, '' = none.
   */
  | {
      readonly what: 'unsealed';
      readonly count: number;
      readonly first: number;
      readonly last: number;
      readonly since: string;
      readonly meanings: Readonly<Partial<Record<Meaning, number>>>;
    }
  /** Rows that are no entries stood below entry `size`. */
  | { readonly what: 'foreign'; readonly rows: number; readonly size: number }
  /** The chain itself does not hold; it is left alone. */
  | { readonly what: 'broken'; readonly fault: Said };

function unsealedSaid(finding: Extract<ChainFinding, { what: 'unsealed' }>): Said {
  const { count, first, last, since, meanings } = finding;
  const kinds = Object.entries(meanings).map(([meaning, times]) =>
    said<LedgerSaying>('finding.kind', { meaning: said(`meaning.${meaning}`), times }),
  );

  return since === ''
    ? said<LedgerSaying>('finding.unsealed', { count, first, last, kinds })
    : said<LedgerSaying>('finding.unsealedSince', {
        ...{ count, first, last, kinds },
        since: Date.parse(since),
      });
}

/** A finding as it is said. */
export function findingSaid(finding: ChainFinding): Said {
  switch (finding.what) {
    case 'accepted':
      return differenceSaid(finding);
    case 'unsealed':
      return unsealedSaid(finding);
    case 'broken':
      return finding.fault;
    default: {
      const { what, ...values } = finding;

      return said<LedgerSaying>(`finding.${what}`, values);
    }
  }
}
