import { canonicalHead, leafHash, nodeHash } from './canonical';
import { type ChainHead, type Checkpoint, LEDGER_VERSION, type Sha256 } from './ledger-entry';

/**
 * Merkle tree hash of leaf hashes, in the shape of RFC 6962 §2.1: split at the largest power of two below the count;
 * an empty tree is sha256 of nothing.
 */
export function merkleRoot(leaves: readonly string[], sha256: Sha256): string {
  const [first] = leaves;

  if (first === undefined) {
    return sha256('');
  }

  if (leaves.length === 1) {
    return first;
  }

  const split = splitPoint(leaves.length);

  return nodeHash(
    merkleRoot(leaves.slice(0, split), sha256),
    merkleRoot(leaves.slice(split), sha256),
    sha256,
  );
}

function splitPoint(count: number): number {
  let power = 1;

  while (power * 2 < count) {
    power *= 2;
  }

  return power;
}

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
    .map(({ chain, seq, hash }) => ({ chain, seq, hash }))
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
