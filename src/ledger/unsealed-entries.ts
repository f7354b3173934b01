import type { ChainFinding } from './chain-finding';
import type { ChainTip, Checkpoint, LedgerEntry, Sha256 } from './ledger-entry';
import type { Meaning } from './meaning';
import { type Frontier, treeHead, withLeaf } from './tree-head';

function headAt(entries: readonly LedgerEntry[], size: number, sha256: Sha256): string {
  const frontier = entries
    .slice(0, size)
    .reduce<Frontier>((before, { hash }, at) => withLeaf(before, hash, { size: at, sha256 }), []);

  return treeHead(frontier, sha256);
}

/** How many entries of a chain something outside of it vouches for. `since`: when, UTC ISO; '' = not known. */
function vouchedFor(
  entries: readonly LedgerEntry[],
  by: { readonly tip: ChainTip; readonly checkpoint: Checkpoint | null; readonly sha256: Sha256 },
): { readonly size: number; readonly since: string } {
  const { tip, checkpoint, sha256 } = by;
  const bound = checkpoint?.heads.find(({ chain }) => chain === tip.chain);
  const isBound = bound !== undefined && bound.size > 0 && bound.size <= entries.length;
  const checked = isBound && headAt(entries, bound.size, sha256) === bound.root ? bound.size : 0;
  // A head that still names an earlier state of the chain was not written over with the entries.
  const isEarlier =
    tip.size > checked &&
    tip.size < entries.length &&
    headAt(entries, tip.size, sha256) === tip.root;

  return {
    size: isEarlier ? tip.size : checked,
    since: isEarlier || checked === 0 ? '' : (checkpoint?.time ?? ''),
  };
}

function countedMeanings(
  entries: readonly LedgerEntry[],
): Readonly<Partial<Record<Meaning, number>>> {
  const counts: Partial<Record<Meaning, number>> = {};

  entries.forEach(({ meaning }) => {
    counts[meaning] = (counts[meaning] ?? 0) + 1;
  });

  return counts;
}

/**
 * The entries of a chain whose seal does not fit, for which neither its head nor a checkpoint vouches: they hold together,
 * but whoever can compute hashes can make such. Named so that people can look at them; empty = there are none.
 */
export function unsealedFindings(
  entries: readonly LedgerEntry[],
  by: { readonly tip: ChainTip; readonly checkpoint: Checkpoint | null; readonly sha256: Sha256 },
): readonly ChainFinding[] {
  const { size, since } = vouchedFor(entries, by);
  const rest = entries.slice(size);

  return rest.length === 0
    ? []
    : [
        {
          what: 'unsealed',
          count: rest.length,
          first: size + 1,
          last: entries.length,
          since,
          meanings: countedMeanings(rest),
        },
      ];
}
