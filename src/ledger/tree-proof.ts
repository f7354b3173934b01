import { nodeHash } from './canonical';
import type { Sha256 } from './ledger-entry';
import { merkleRoot } from './tree-head';

/** Largest power of two below a count of two or more. */
function splitPoint(count: number): number {
  let power = 1;

  while (power * 2 < count) {
    power *= 2;
  }

  return power;
}

/**
 * Proof that a leaf is in a tree: the heads of the trees beside its path, from the leaf upwards (RFC 6962 §2.1.1); at
 * most log₂ n hashes, rounded up. `leaves`: all leaf hashes; `index`: 0-based.
 * @throws RangeError for an index outside the tree.
 */
export function inclusionProof(
  leaves: readonly string[],
  index: number,
  sha256: Sha256,
): readonly string[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length) {
    throw new RangeError(`no leaf ${index} in a tree of ${leaves.length}`);
  }

  if (leaves.length === 1) {
    return [];
  }

  const split = splitPoint(leaves.length);
  const left = leaves.slice(0, split);
  const right = leaves.slice(split);

  return index < split
    ? [...inclusionProof(left, index, sha256), merkleRoot(right, sha256)]
    : [...inclusionProof(right, index - split, sha256), merkleRoot(left, sha256)];
}

/** A leaf, its 0-based place, and the tree it is said to be in. */
export interface Inclusion {
  readonly leaf: string;
  readonly index: number;
  readonly size: number;
  readonly root: string;
  readonly proof: readonly string[];
}

/** True if the proof shows that the leaf is in the tree at its place (RFC 9162 §2.1.3.2). */
export function verifyInclusion(inclusion: Inclusion, sha256: Sha256): boolean {
  const { leaf, index, size, root, proof } = inclusion;

  if (!Number.isInteger(index) || index < 0 || index >= size) {
    return false;
  }

  let place = index;
  let last = size - 1;
  let head = leaf;

  for (const hash of proof) {
    if (last === 0) {
      return false;
    }

    if (isOdd(place) || place === last) {
      head = nodeHash(hash, head, sha256);
      [place, last] = upwards(place, last);
    } else {
      head = nodeHash(head, hash, sha256);
    }

    place = half(place);
    last = half(last);
  }

  return last === 0 && head === root;
}

function isOdd(count: number): boolean {
  return count % 2 === 1;
}

function half(count: number): number {
  return Math.floor(count / 2);
}

/** Past the levels at which the last tree stands alone and is its own parent. */
function upwards(place: number, last: number): [place: number, last: number] {
  let at = place;
  let end = last;

  while (at !== 0 && !isOdd(at)) {
    at = half(at);
    end = half(end);
  }

  return [at, end];
}

/**
 * Proof that the tree of the first `size` leaves is the beginning of the tree of all (RFC 6962 §2.1.2).
 * @throws RangeError for a size of nothing or beyond the tree.
 */
export function consistencyProof(
  leaves: readonly string[],
  size: number,
  sha256: Sha256,
): readonly string[] {
  if (!Number.isInteger(size) || size < 1 || size > leaves.length) {
    throw new RangeError(`no beginning of ${size} in a tree of ${leaves.length}`);
  }

  return subProof(leaves, { size, isWhole: true }, sha256);
}

function subProof(
  leaves: readonly string[],
  { size, isWhole }: { readonly size: number; readonly isWhole: boolean },
  sha256: Sha256,
): readonly string[] {
  if (size === leaves.length) {
    return isWhole ? [] : [merkleRoot(leaves, sha256)];
  }

  const split = splitPoint(leaves.length);
  const left = leaves.slice(0, split);
  const right = leaves.slice(split);

  return size <= split
    ? [...subProof(left, { size, isWhole }, sha256), merkleRoot(right, sha256)]
    : [
        ...subProof(right, { size: size - split, isWhole: false }, sha256),
        merkleRoot(left, sha256),
      ];
}

/** Two trees, the first said to be the beginning of the second. */
export interface Consistency {
  readonly firstSize: number;
  readonly firstRoot: string;
  readonly secondSize: number;
  readonly secondRoot: string;
  readonly proof: readonly string[];
}

/** True if the proof shows that nothing in the first tree was changed in the second (RFC 9162 §2.1.4.2). */
export function verifyConsistency(consistency: Consistency, sha256: Sha256): boolean {
  const { firstSize, firstRoot, secondSize, secondRoot, proof } = consistency;

  if (firstSize === secondSize) {
    return firstSize > 0 && proof.length === 0 && firstRoot === secondRoot;
  }

  if (firstSize < 1 || firstSize > secondSize || proof.length === 0) {
    return false;
  }

  const path = isPowerOfTwo(firstSize) ? [firstRoot, ...proof] : proof;
  const heads = walkedHeads(path, { firstSize, secondSize, sha256 });

  return heads !== null && heads.first === firstRoot && heads.second === secondRoot;
}

function isPowerOfTwo(count: number): boolean {
  return 2 ** Math.floor(Math.log2(count)) === count;
}

/** Both heads as the path gives them; null where it is too long or too short. */
function walkedHeads(
  [start = '', ...path]: readonly string[],
  by: { readonly firstSize: number; readonly secondSize: number; readonly sha256: Sha256 },
): { readonly first: string; readonly second: string } | null {
  let place = by.firstSize - 1;
  let last = by.secondSize - 1;
  let first = start;
  let second = start;

  while (isOdd(place)) {
    place = half(place);
    last = half(last);
  }

  for (const hash of path) {
    if (last === 0) {
      return null;
    }

    if (isOdd(place) || place === last) {
      first = nodeHash(hash, first, by.sha256);
      second = nodeHash(hash, second, by.sha256);
      [place, last] = upwards(place, last);
    } else {
      second = nodeHash(second, hash, by.sha256);
    }

    place = half(place);
    last = half(last);
  }

  return last === 0 ? { first, second } : null;
}
