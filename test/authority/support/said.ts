import { saidOf } from '../../../src/capabilities/history/pure/entry-words';
import type { LedgerEntry } from '../../../src/ledger/ledger-entry';

/** What people read of an entry beyond its values, in Vietnamese; '' for none. */
export function said(entry: LedgerEntry | undefined): string {
  return entry === undefined ? '' : saidOf(entry).vi;
}
