import { canonicalData, type LedgerValue } from '../../../ledger/ledger-data';
import type { Sha256 } from '../../../ledger/ledger-entry';

/** Stands for exactly these data: 16 hex digits. */
export function dataDigest(data: LedgerValue, sha256: Sha256): string {
  return sha256(canonicalData(data)).slice(0, 16);
}
