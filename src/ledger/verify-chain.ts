import { entryHash } from './canonical';
import { genesisOf, headOf, tipAfter } from './chain';
import type { ChainHead, LedgerEntry, Sha256 } from './ledger-entry';
import { type Frontier, treeHead, withLeaf } from './tree-head';

/**
 * What is wrong with the first bad row.
 * - `changed`: its content does not give its hash
 * - `missing`: rows before it were taken out
 * - `out-of-order`: it stands where another row belongs (inserted, repeated or swapped)
 * - `broken-link`: it does not continue the row before it
 * - `rewritten`: the chain is consistent, but is not the one an outside witness saw
 * - `truncated`: rows an outside witness saw at the end are gone
 */
export type FaultKind =
  | 'changed'
  | 'missing'
  | 'out-of-order'
  | 'broken-link'
  | 'rewritten'
  | 'truncated';

/** The first bad row of a chain. */
export interface LedgerFault {
  readonly kind: FaultKind;
  readonly chain: string;
  /** Sequence number the row carries; for `truncated` the first number that is gone. */
  readonly seq: number;
  /** 0-based place among the entries of its chain. */
  readonly index: number;
  /** For `rewritten`: the last row known to be as it was; the change lies after it, at or before `seq`. */
  readonly goodUpTo?: number;
  /** Sequence number or hash that was to be found. */
  readonly expected: string;
  readonly found: string;
}

/** What a chain is checked against. */
export interface VerifyOptions {
  readonly sha256: Sha256;
  /** Heads of this chain seen outside it: in checkpoints, mails, on paper. Other chains' heads are passed over. */
  readonly witnesses?: readonly ChainHead[];
}

/** The chain is whole. `warnings` name rows whose clock runs backwards; that alone proves nothing. */
export interface ChainSound {
  readonly ok: true;
  readonly chain: string;
  readonly count: number;
  readonly head: ChainHead;
  readonly warnings: readonly string[];
}

/** The chain is not whole from `fault` on. */
export interface ChainBroken {
  readonly ok: false;
  readonly chain: string;
  readonly fault: LedgerFault;
}

/**
 * Checks the entries of ONE chain, in the order they stand in. An empty list is a chain cut down to nothing: only
 * witnesses can tell, so `chain` must be given for it.
 */
export function verifyChain(
  entries: readonly LedgerEntry[],
  options: VerifyOptions & { readonly chain?: string },
): ChainSound | ChainBroken {
  const chain = options.chain ?? entries[0]?.chain ?? '';
  const fault =
    internalFault(entries, options.sha256) ??
    witnessFault({ chain, entries, sha256: options.sha256 }, options.witnesses ?? []);

  if (fault !== null) {
    return { ok: false, chain, fault };
  }

  const head = headOf(tipAfter(chain, entries, options.sha256));

  return { ok: true, chain, count: entries.length, head, warnings: clockWarnings(entries) };
}

function internalFault(entries: readonly LedgerEntry[], sha256: Sha256): LedgerFault | null {
  const [first] = entries;

  if (first === undefined) {
    return null;
  }

  let prev = genesisOf(first, sha256).last;

  for (const [index, entry] of entries.entries()) {
    const fault = rowFault(entry, { index, prev, sha256 });

    if (fault !== null) {
      return refined(fault, entries);
    }

    prev = entry.hash;
  }

  return null;
}

/** Tells a swap from a removal, and of two rows with one number blames the one the rest of the chain does not follow. */
function refined(fault: LedgerFault, entries: readonly LedgerEntry[]): LedgerFault {
  const { index } = fault;

  if (fault.kind === 'missing') {
    const later = entries.slice(index).some((entry) => entry.seq === index + 1);

    return later ? { ...fault, kind: 'out-of-order' } : fault;
  }

  const before = entries[index - 1];
  const inserted =
    fault.kind === 'out-of-order' &&
    before?.seq === fault.seq &&
    entries[index + 1]?.prev === entries[index]?.hash;

  return inserted ? { ...fault, index: index - 1 } : fault;
}

function rowFault(
  entry: LedgerEntry,
  at: { readonly index: number; readonly prev: string; readonly sha256: Sha256 },
): LedgerFault | null {
  const expectedSeq = at.index + 1;
  const place = { chain: entry.chain, seq: entry.seq, index: at.index };
  const hash = entryHash(entry, at.sha256);

  // The content first: a changed number or link is a changed row, not a missing neighbour.
  if (hash !== entry.hash) {
    return { ...place, kind: 'changed', expected: hash, found: entry.hash };
  }

  if (entry.seq !== expectedSeq) {
    const kind = entry.seq > expectedSeq ? 'missing' : 'out-of-order';

    return { ...place, kind, expected: String(expectedSeq), found: String(entry.seq) };
  }

  return entry.prev === at.prev
    ? null
    : { ...place, kind: 'broken-link', expected: at.prev, found: entry.prev };
}

interface CheckedChain {
  readonly chain: string;
  readonly entries: readonly LedgerEntry[];
  readonly sha256: Sha256;
}

/** The first head seen outside that the entries do not give. */
function witnessFault(checked: CheckedChain, witnesses: readonly ChainHead[]): LedgerFault | null {
  const { chain, entries, sha256 } = checked;
  const ordered = witnesses
    .filter((head) => head.chain === chain && head.size > 0)
    .sort((a, b) => a.size - b.size);
  let frontier: Frontier = [];
  let goodUpTo = 0;

  for (const { size, root } of ordered) {
    if (size > entries.length) {
      return truncated(chain, entries.length, root);
    }

    for (const [at, { hash }] of entries.slice(goodUpTo, size).entries()) {
      frontier = withLeaf(frontier, hash, { size: goodUpTo + at, sha256 });
    }

    const found = treeHead(frontier, sha256);

    if (found !== root) {
      const at = { chain, seq: size, index: size - 1, goodUpTo };

      return { ...at, kind: 'rewritten', expected: root, found };
    }

    goodUpTo = size;
  }

  return null;
}

function truncated(chain: string, kept: number, expected: string): LedgerFault {
  return { kind: 'truncated', chain, seq: kept + 1, index: kept, expected, found: '' };
}

function clockWarnings(entries: readonly LedgerEntry[]): string[] {
  return entries.flatMap((entry, i) => {
    const before = entries[i - 1];

    return before !== undefined && entry.time < before.time
      ? [`${entry.chain} #${entry.seq}: time ${entry.time} is before that of #${before.seq}`]
      : [];
  });
}
