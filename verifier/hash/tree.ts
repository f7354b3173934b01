import { bytesOf, hexOf } from './hex';
import { sha256 } from './sha256';

/** A digest, 64 small hexadecimal digits. */
export type Hash = string;

const utf8 = new TextEncoder();
const pair = new Uint8Array(65);
pair[0] = 1;

/** SHA-256(0x00 ‖ text in UTF-8): RFC 6962 §2.1, the hash of a leaf. */
export function leafOf(text: string): Hash {
  const bytes = utf8.encode(text);
  const leaf = new Uint8Array(bytes.length + 1);
  leaf.set(bytes, 1);

  return hexOf(sha256(leaf));
}

/** SHA-256(0x01 ‖ left ‖ right): RFC 6962 §2.1, an inner node. */
function joined(left: Uint8Array, right: Uint8Array): Uint8Array {
  pair.set(left, 1);
  pair.set(right, 33);

  return sha256(pair);
}

function nodeOf(left: Hash, right: Hash): Hash {
  return hexOf(joined(bytesOf(left), bytesOf(right)));
}

/** The largest power of two below a number of leaves of two or more. */
function splitOf(leaves: number): number {
  let split = 1;

  while (2 * split < leaves) {
    split *= 2;
  }

  return split;
}

/** A tree that leaves are added to, and that tells its head at any time: the whole trees it consists of, largest first. */
export class GrowingTree {
  private readonly whole: { readonly head: Uint8Array; readonly leaves: number }[] = [];

  add(leaf: Hash): void {
    let grown = { head: bytesOf(leaf), leaves: 1 };

    for (let last = this.whole.at(-1); last?.leaves === grown.leaves; last = this.whole.at(-1)) {
      this.whole.pop();
      grown = { head: joined(last.head, grown.head), leaves: 2 * grown.leaves };
    }

    this.whole.push(grown);
  }

  /** Merkle tree head of all leaves so far (RFC 6962 §2.1); of none, SHA-256 of nothing. */
  head(): Hash {
    const heads = this.whole.map(({ head }) => head);

    return hexOf(
      heads.length === 0
        ? sha256(new Uint8Array())
        : heads.reduceRight((right, left) => joined(left, right)),
    );
  }
}

/** Merkle tree head of leaves in their order. */
export function headOfLeaves(leaves: Iterable<Hash>): Hash {
  const tree = new GrowingTree();

  for (const leaf of leaves) {
    tree.add(leaf);
  }

  return tree.head();
}

/** A leaf's 0-based place in a tree. */
export interface Place {
  readonly index: number;
  readonly size: number;
}

/**
 * Head that a leaf and its path give, by the definition of the path (RFC 6962 §2.1.1) read backwards; null where the path
 * is too short or too long for the place.
 */
export function headByPath(leaf: Hash, { index, size }: Place, path: readonly Hash[]): Hash | null {
  if (size === 1) {
    return path.length === 0 ? leaf : null;
  }

  const beside = path.at(-1);

  if (beside === undefined) {
    return null;
  }

  const split = splitOf(size);
  const isLeft = index < split;
  const place = isLeft ? { index, size: split } : { index: index - split, size: size - split };
  const under = headByPath(leaf, place, path.slice(0, -1));

  if (under === null) {
    return null;
  }

  return isLeft ? nodeOf(under, beside) : nodeOf(beside, under);
}

/** Two heads, as a proof of growth gives them. */
export interface Grown {
  readonly before: Hash;
  readonly after: Hash;
}

interface Stage {
  /** Leaves of the tree before, and of the tree after. */
  readonly before: number;
  readonly after: number;
  /** Head of the tree before, where the proof leaves it out because whoever checks it knows it; '' where it does not. */
  readonly known: Hash;
}

/**
 * Both heads that a proof of growth gives, by its definition (RFC 6962 §2.1.2) read backwards; null where it is too short
 * or too long.
 */
export function headsByGrowth(stage: Stage, path: readonly Hash[]): Grown | null {
  const { before, after, known } = stage;
  const next = path.at(-1);

  if (before === after) {
    return sameHeads(known, path);
  }

  if (next === undefined) {
    return null;
  }

  const split = splitOf(after);
  const rest = path.slice(0, -1);

  if (before <= split) {
    const left = headsByGrowth({ before, after: split, known }, rest);

    return left === null ? null : { before: left.before, after: nodeOf(left.after, next) };
  }

  const right = headsByGrowth({ before: before - split, after: after - split, known: '' }, rest);

  return right === null
    ? null
    : { before: nodeOf(next, right.before), after: nodeOf(next, right.after) };
}

function sameHeads(known: Hash, path: readonly Hash[]): Grown | null {
  const [only, ...more] = known === '' ? path : [known, ...path];

  return only === undefined || more.length > 0 ? null : { before: only, after: only };
}
