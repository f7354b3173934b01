import type { LedgerEntry } from '../../../src/ledger/ledger-entry';
import type { MonkeyWorld } from '../monkey-world';

/** What must hold, whatever happens. */
export interface Invariant {
  /** Number in the list of the project's invariants, or a word. */
  readonly id: string;
  readonly says: string;
  /** Breaches, in words; empty = it holds. `added`: entries of the ledger since the last step. */
  readonly breaches: (world: MonkeyWorld, added: readonly LedgerEntry[]) => readonly string[];
}
