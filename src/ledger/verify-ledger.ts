import {
  type AcceptedDifference,
  acceptedByChain,
  acceptedDifferences,
} from './accepted-difference';
import { rootOf } from './checkpoint';
import { checkpointOfEntry } from './checkpoint-entry';
import {
  type ChainHead,
  type Checkpoint,
  type LedgerEntry,
  SCHOOL_CHAIN,
  type Sha256,
} from './ledger-entry';
import type { AcceptedLine } from './ledger-json';
import { normaliseCode, shortCode } from './short-code';
import { type ChainSound, type LedgerFault, verifyChain } from './verify-chain';

/** Entries of all chains (each chain in its order, chains may be mixed) and the checkpoints taken over them. */
export interface LedgerExport {
  readonly entries: readonly LedgerEntry[];
  readonly checkpoints: readonly Checkpoint[];
  /** Accepted values beside the chains; left out or empty in a file that does not carry them. */
  readonly accepted?: readonly AcceptedLine[];
}

/** What stands outside the file and is brought to check it. */
export interface OutsideWitness {
  /** Heads kept elsewhere (mail, paper, another copy). */
  readonly heads?: readonly ChainHead[];
  /**
   * Hash of a chain's head or root of a checkpoint, 64 hex, or its short code as printed. It must be found in the
   * file at any place: a ledger that has grown since still contains it.
   */
  readonly code?: string;
  /** Chain in which `code` must be found; '' = any. */
  readonly chain?: string;
}

/** The ledger is whole, chain by chain. */
export interface LedgerSound {
  readonly ok: true;
  readonly entries: number;
  readonly chains: readonly ChainSound[];
  readonly checkpoints: number;
  /** Merkle root over the heads of all chains as they are now. */
  readonly root: string;
  /** Where the outside code was found, or '' if none was brought. */
  readonly foundAt: string;
}

/** The ledger is not whole. `entry` is the first bad row where there is one in the file. */
export interface LedgerBroken {
  readonly ok: false;
  readonly fault: LedgerFault | CheckpointFault | WitnessFault | AcceptedFault;
  readonly entry: LedgerEntry | null;
}

/** A checkpoint whose root is not that of its heads. `index` is its 0-based place among the checkpoints. */
export interface CheckpointFault {
  readonly kind: 'bad-checkpoint';
  readonly index: number;
  readonly expected: string;
  readonly found: string;
}

/** Accepted values of a class that are not what its chain last said. */
export interface AcceptedFault {
  readonly kind: 'accepted-differs';
  readonly chain: string;
  /** All of them, by tab, pupil and column. */
  readonly differences: readonly AcceptedDifference[];
}

/** The head or root brought from outside is nowhere in the file: it was truncated or rewritten. */
export interface WitnessFault {
  readonly kind: 'witness-not-found';
  readonly chain: string;
  readonly expected: string;
}

/**
 * Checks every chain, every checkpoint (those recorded in the school's chain witness too), the accepted values against
 * what the chains last said, and what an outside witness kept. The first bad row in the file is named.
 */
export function verifyLedger(
  ledger: LedgerExport,
  sha256: Sha256,
  outside: OutsideWitness = {},
): LedgerSound | LedgerBroken {
  const badCheckpoint = firstBadCheckpoint(ledger.checkpoints, sha256);
  const recorded = ledger.entries.flatMap((entry) => checkpointOfEntry(entry) ?? []);
  const checkpoints = [...ledger.checkpoints, ...recorded];
  const witnesses = [...soundHeads(checkpoints, sha256), ...(outside.heads ?? [])];
  const results = [...chainsOf(ledger.entries, witnesses)].map(([chain, entries]) =>
    verifyChain(entries, { sha256, witnesses, chain }),
  );
  const broken = firstInFile(
    results.flatMap((result) => (result.ok ? [] : [result.fault])),
    ledger.entries,
  );

  if (broken !== null) {
    return broken;
  }

  if (badCheckpoint !== null) {
    return { ok: false, fault: badCheckpoint, entry: null };
  }

  const wrong = firstWrongState(ledger);

  if (wrong !== null) {
    return { ok: false, fault: wrong, entry: null };
  }

  const chains = results.flatMap((result) => (result.ok ? [result] : []));
  const root = currentRoot(chains, sha256);

  return concluded({ ...ledger, recorded }, { chains, root }, outside);
}

function concluded(
  ledger: LedgerExport & { readonly recorded: readonly Checkpoint[] },
  sound: Pick<LedgerSound, 'chains' | 'root'>,
  outside: OutsideWitness,
): LedgerSound | LedgerBroken {
  const code = outside.code ?? '';
  const chain = outside.chain ?? '';
  const checkpointsThere = [...ledger.checkpoints, ...ledger.recorded];
  const searched = { entries: ledger.entries, checkpoints: checkpointsThere, root: sound.root };
  const foundAt = code === '' ? '' : placeOf(code, chain, searched);

  if (foundAt === null) {
    return { ok: false, fault: { kind: 'witness-not-found', chain, expected: code }, entry: null };
  }

  const { entries, checkpoints } = ledger;

  return { ok: true, ...sound, entries: entries.length, checkpoints: checkpoints.length, foundAt };
}

/** Every class of a file that carries accepted values must hold what its chain gives, no more and no less. */
function firstWrongState({ entries, accepted = [] }: LedgerExport): AcceptedFault | null {
  const classIds = new Set(accepted.map(({ classId }) => classId));
  const inFile = entries.map(({ chain }) => chain).filter((chain) => chain !== SCHOOL_CHAIN);

  for (const chain of accepted.length === 0 ? [] : new Set([...inFile, ...classIds])) {
    const lines = accepted.filter(({ classId, tabId }) => classId === chain && tabId !== '');
    const found = Object.fromEntries(lines.map(({ tabId, values }) => [tabId, values]));
    const expected = acceptedByChain(entries.filter((entry) => entry.chain === chain));
    const differences = acceptedDifferences(found, expected);

    if (differences.length > 0) {
      return { kind: 'accepted-differs', chain, differences };
    }
  }

  return null;
}

/** Root over the heads of sound chains, sorted by name as in a checkpoint. */
function currentRoot(chains: readonly ChainSound[], sha256: Sha256): string {
  const heads = chains.map((chain) => chain.head);
  const sorted = [...heads].sort((a, b) => (a.chain < b.chain ? -1 : Number(a.chain > b.chain)));

  return rootOf(sorted, sha256);
}

function firstBadCheckpoint(
  checkpoints: readonly Checkpoint[],
  sha256: Sha256,
): CheckpointFault | null {
  for (const [index, checkpoint] of checkpoints.entries()) {
    const expected = rootOf(checkpoint.heads, sha256);

    if (expected !== checkpoint.root) {
      return { kind: 'bad-checkpoint', index, expected, found: checkpoint.root };
    }
  }

  return null;
}

/** A damaged checkpoint witnesses nothing: its heads must not accuse sound chains. */
function soundHeads(checkpoints: readonly Checkpoint[], sha256: Sha256): ChainHead[] {
  return checkpoints
    .filter((checkpoint) => rootOf(checkpoint.heads, sha256) === checkpoint.root)
    .flatMap((checkpoint) => checkpoint.heads);
}

/** Chains in order of appearance; chains only a witness knows come last, empty. */
function chainsOf(
  entries: readonly LedgerEntry[],
  witnesses: readonly ChainHead[],
): Map<string, LedgerEntry[]> {
  const chains = new Map<string, LedgerEntry[]>();

  for (const entry of entries) {
    const chain = chains.get(entry.chain);

    if (chain === undefined) {
      chains.set(entry.chain, [entry]);
    } else {
      chain.push(entry);
    }
  }

  for (const { chain } of witnesses) {
    chains.set(chain, chains.get(chain) ?? []);
  }

  return chains;
}

/** Of the first faults of several chains, the one that stands first in the file. */
function firstInFile(
  faults: readonly LedgerFault[],
  entries: readonly LedgerEntry[],
): LedgerBroken | null {
  const placed = faults.map((fault) => {
    const line = placeInFile(fault, entries);

    return { fault, line, entry: entries[line] ?? null };
  });
  placed.sort((a, b) => a.line - b.line);
  const [first] = placed;

  return first === undefined ? null : { ok: false, fault: first.fault, entry: first.entry };
}

function placeInFile(fault: LedgerFault, entries: readonly LedgerEntry[]): number {
  let seen = -1;

  for (const [line, entry] of entries.entries()) {
    seen += entry.chain === fault.chain ? 1 : 0;

    if (seen === fault.index) {
      return line;
    }
  }

  return entries.length;
}

function placeOf(
  code: string,
  chain: string,
  ledger: LedgerExport & { readonly root: string },
): string | null {
  const wanted = (hash: string): boolean =>
    hash === code.toLowerCase() || shortCode(hash) === normaliseCode(code);
  const entry = ledger.entries.find(
    (each) => (chain === '' || each.chain === chain) && wanted(each.hash),
  );

  if (entry !== undefined) {
    return `${entry.chain} #${entry.seq}`;
  }

  if (chain !== '') {
    return null;
  }

  const index = ledger.checkpoints.findIndex((checkpoint) => wanted(checkpoint.root));

  if (index >= 0) {
    return `checkpoint ${index + 1}`;
  }

  return wanted(ledger.root) ? 'root' : null;
}
