import { type Entry, type Value, valueText } from '../hash/canonical';
import { hexOf } from '../hash/hex';
import { sha256 } from '../hash/sha256';
import type { ChainRows } from './chain-rows';
import type { Finding } from './finding';
import { rowFault } from './row-faults';

/** A member of data, where there is one. */
export function memberOf(data: Value | undefined, name: string): Value | undefined {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
    ? (data as { readonly [member: string]: Value })[name]
    : undefined;
}

interface Split {
  readonly parts: number;
  readonly sha256: string;
}

function splitOf({ data }: Entry): Split | null {
  const split = memberOf(data, 'split');
  const parts = memberOf(split, 'parts');
  const hash = memberOf(split, 'sha256');

  return typeof parts === 'number' && typeof hash === 'string' ? { parts, sha256: hash } : null;
}

function isPiece({ meaning, data }: Entry, split: Split, at: number): boolean {
  return (
    meaning === 'part' &&
    memberOf(data, 'of') === split.sha256 &&
    memberOf(data, 'part') === at + 1 &&
    memberOf(data, 'parts') === split.parts
  );
}

function joined(pieces: readonly Entry[], split: Split): Value | undefined {
  const text = pieces.map(({ data }) => String(memberOf(data, 'text') ?? '')).join('');
  const isWhole =
    pieces.length === split.parts &&
    pieces.every((piece, at) => isPiece(piece, split, at)) &&
    hexOf(sha256(new TextEncoder().encode(text))) === split.sha256;

  try {
    const data = isWhole ? (JSON.parse(text) as Value) : undefined;

    return data !== undefined && valueText(data) === text ? data : undefined;
  } catch {
    // No JSON: the pieces give nothing.
    return undefined;
  }
}

/** The data of the row at an index of a sound chain, put together from its pieces; undefined where they do not give it. */
export function wholeData({ rows }: ChainRows, index: number): Value | undefined {
  const entry = rows[index]?.of;
  const split = entry === undefined ? null : splitOf(entry);

  return split === null
    ? entry?.data
    : joined(
        rows.slice(Math.max(0, index - split.parts), index).map(({ of }) => of),
        split,
      );
}

/** The first row of a sound chain whose pieces do not give its data, or the first piece that belongs to no row. */
export function firstPiecesFault(of: ChainRows): Finding | null {
  let pieces = 0;

  for (const [index, { of: entry }] of of.rows.entries()) {
    const named = splitOf(entry)?.parts ?? 0;
    const isPart = entry.meaning === 'part';

    if (!isPart && (pieces !== named || wholeData(of, index) === undefined)) {
      return rowFault(of, { kind: 'pieces', index: named === 0 ? index - pieces : index });
    }

    pieces = isPart ? pieces + 1 : 0;
  }

  return pieces === 0 ? null : rowFault(of, { kind: 'pieces', index: of.rows.length - pieces });
}
