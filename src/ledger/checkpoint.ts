import { canonicalHead, leafHash } from './canonical';
import { type ChainHead, type Checkpoint, LEDGER_VERSION, type Sha256 } from './ledger-entry';
import { merkleRoot } from './tree-head';

/**
 * Binds the heads of all chains; the order in which they are given does not matter. `time` (UTC ISO with
 * milliseconds) is told, not bound: what dates a root is the mail or the paper it stands on.
 */
export function checkpointOf(
  heads: readonly ChainHead[],
  sha256: Sha256,
  time: string,
): Checkpoint {
  const sorted = heads
    .map(({ chain, size, root }) => ({ chain, size, root }))
    .sort((a, b) => (a.chain < b.chain ? -1 : Number(a.chain > b.chain)));

  return { v: LEDGER_VERSION, time, heads: sorted, root: rootOf(sorted, sha256) };
}

/** Root the heads of a checkpoint must have, in the order they stand in. */
export function rootOf(heads: readonly ChainHead[], sha256: Sha256): string {
  return merkleRoot(
    heads.map((head) => leafHash(canonicalHead(head), sha256)),
    sha256,
  );
}
