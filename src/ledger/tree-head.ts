import { nodeHash } from './canonical';
import type { Sha256 } from './ledger-entry';

/**
 * The frontier of a Merkle tree (RFC 6962 §2.1): heads of the perfect trees its leaves fall into, the largest first, one
 * for each binary digit 1 of their number. It is all that is needed to go on and to tell the head.
 */
export type Frontier = readonly string[];

/** Head of a tree by its frontier; that of no leaf is sha256 of nothing. */
export function treeHead(frontier: Frontier, sha256: Sha256): string {
  const [last, ...others] = [...frontier].reverse();

  return last === undefined
    ? sha256('')
    : others.reduce((right, left) => nodeHash(left, right, sha256), last);
}

/** The frontier with one leaf more; `size`: leaves before. */
export function withLeaf(
  frontier: Frontier,
  leaf: string,
  at: { readonly size: number; readonly sha256: Sha256 },
): Frontier {
  const kept = [...frontier];
  let head = leaf;

  // As in counting: each digit 1 at the end of the number carries over.
  for (let size = at.size; size % 2 === 1; size = (size - 1) / 2) {
    head = nodeHash(kept.pop() ?? '', head, at.sha256);
  }

  return [...kept, head];
}

/** The frontier of leaf hashes in their order. */
export function frontierOf(leaves: readonly string[], sha256: Sha256): Frontier {
  return leaves.reduce<Frontier>(
    (frontier, leaf, size) => withLeaf(frontier, leaf, { size, sha256 }),
    [],
  );
}

/** Merkle tree hash of leaf hashes (RFC 6962 §2.1). */
export function merkleRoot(leaves: readonly string[], sha256: Sha256): string {
  return treeHead(frontierOf(leaves, sha256), sha256);
}

/** Heads of the trees of the first 1, 2, … leaves. */
export function growingHeads(leaves: readonly string[], sha256: Sha256): readonly string[] {
  let frontier: Frontier = [];

  return leaves.map((leaf, size) => {
    frontier = withLeaf(frontier, leaf, { size, sha256 });

    return treeHead(frontier, sha256);
  });
}
