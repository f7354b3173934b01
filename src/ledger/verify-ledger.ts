import {
  type AcceptedDifference,
  acceptedByChain,
  acceptedDifferences,
} from './accepted-difference';
import { rootOf } from './checkpoint';
import { firstWithin, type RecordedCheckpointFault, recordedIn } from './fault-within';
import {
  type ChainHead,
  type Checkpoint,
  type LedgerEntry,
  SCHOOL_CHAIN,
  type Sha256,
} from './ledger-entry';
import type { AcceptedLine } from './ledger-json';
import { normaliseCode, shortCode } from './short-code';
import type { SplitFault } from './split-fault';
import { growingHeads } from './tree-head';
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
   * Tree head of a chain or root of a checkpoint, 64 hex, or its short code as printed. It must be that of the file at
   * any number of entries: a ledger that has grown since still contains it.
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
  readonly fault:
    | LedgerFault
    | CheckpointFault
    | RecordedCheckpointFault
    | SplitFault
    | WitnessFault
    | AcceptedFault;
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
  const recorded = recordedIn(chainsOf(ledger.entries, []).values(), sha256);
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

  const other = firstOther(ledger, badCheckpoint, sha256);

  if (other !== null) {
    return other;
  }

  const chains = results.flatMap((result) => (result.ok ? [result] : []));
  const root = currentRoot(chains, sha256);

  return concluded({ ...ledger, recorded }, { sound: { chains, root }, sha256 }, outside);
}

/** In a ledger whose chains hold: what else does not, the most particular first. */
function firstOther(
  ledger: LedgerExport,
  badCheckpoint: CheckpointFault | null,
  sha256: Sha256,
): LedgerBroken | null {
  const { entries } = ledger;
  const within = firstWithin({ entries, chains: chainsOf(entries, []).values() }, sha256);

  if (within !== null) {
    return { ok: false, ...within };
  }

  const fault = badCheckpoint ?? firstWrongState(ledger);

  return fault === null ? null : { ok: false, fault, entry: null };
}

function concluded(
  ledger: LedgerExport & { readonly recorded: readonly Checkpoint[] },
  by: { readonly sound: Pick<LedgerSound, 'chains' | 'root'>; readonly sha256: Sha256 },
  { code = '', chain = '' }: OutsideWitness,
): LedgerSound | LedgerBroken {
  const { entries } = ledger;
  const checkpoints = [...ledger.checkpoints, ...ledger.recorded];
  const searched = { entries, checkpoints, root: by.sound.root };
  const foundAt = code === '' ? '' : placeOf({ code, chain }, searched, by.sha256);

  if (foundAt === null) {
    return { ok: false, fault: { kind: 'witness-not-found', chain, expected: code }, entry: null };
  }

  const counts = { entries: entries.length, checkpoints: ledger.checkpoints.length };

  return { ok: true, ...by.sound, ...counts, foundAt };
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

interface Searched {
  readonly entries: readonly LedgerEntry[];
  readonly checkpoints: readonly Checkpoint[];
  readonly root: string;
}

/** Where a code kept outside is found; null = nowhere. */
function placeOf(
  { code, chain }: { readonly code: string; readonly chain: string },
  searched: Searched,
  sha256: Sha256,
): string | null {
  const wanted = (hash: string): boolean =>
    hash === code.toLowerCase() || shortCode(hash) === normaliseCode(code);
  const head = headPlace(wanted, chain, { entries: searched.entries, sha256 });

  if (head !== null || chain !== '') {
    return head;
  }

  const index = searched.checkpoints.findIndex((checkpoint) => wanted(checkpoint.root));

  if (index >= 0) {
    return `checkpoint ${index + 1}`;
  }

  return wanted(searched.root) ? 'root' : null;
}

/** The chain and number of entries at which a head was the one wanted; the chain as it was then is part of it now. */
function headPlace(
  wanted: (hash: string) => boolean,
  chain: string,
  { entries, sha256 }: { readonly entries: readonly LedgerEntry[]; readonly sha256: Sha256 },
): string | null {
  for (const [name, rows] of chainsOf(entries, [])) {
    const heads = chain === '' || chain === name ? headsOf(rows, sha256) : [];
    const index = heads.findIndex(wanted);

    if (index >= 0) {
      return `${name} #${index + 1}`;
    }

    // The code of a single entry, as the page shows it.
    const entry = heads.length === 0 ? undefined : rows.find(({ hash }) => wanted(hash));

    if (entry !== undefined) {
      return `entry ${name} #${entry.seq}`;
    }
  }

  return null;
}

function headsOf(entries: readonly LedgerEntry[], sha256: Sha256): readonly string[] {
  return growingHeads(
    entries.map(({ hash }) => hash),
    sha256,
  );
}
