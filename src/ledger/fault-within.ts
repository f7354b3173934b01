import { rootOf } from './checkpoint';
import { checkpointOfEntry } from './checkpoint-entry';
import type { Checkpoint, LedgerEntry, Sha256 } from './ledger-entry';
import { wholeData } from './split-data';
import { type SplitFault, splitFault } from './split-fault';

/** Each chain in its order, entry n at index n − 1. */
type Chains = Iterable<readonly LedgerEntry[]>;

/** A checkpoint recorded in a chain whose root is not that of its heads, or whose heads cannot be read. */
export interface RecordedCheckpointFault {
  readonly kind: 'bad-recorded-checkpoint';
  readonly chain: string;
  readonly seq: number;
  /** '' where its heads cannot be read. */
  readonly expected: string;
  readonly found: string;
}

/** What an entry says that does not hold, in a chain that holds as such. */
export interface FoundWithin {
  readonly fault: RecordedCheckpointFault | SplitFault;
  readonly entry: LedgerEntry | null;
}

/** An entry with its data whole, from the pieces before it in its chain. */
function withWholeData(entry: LedgerEntry, chain: readonly LedgerEntry[], sha256: Sha256) {
  return { ...entry, data: wholeData(entry, chain, sha256) };
}

/** The checkpoints that are recorded in chains. */
export function recordedIn(chains: Chains, sha256: Sha256): readonly Checkpoint[] {
  return [...chains].flatMap((chain) =>
    chain.flatMap((entry) =>
      entry.meaning === 'checkpoint'
        ? (checkpointOfEntry(withWholeData(entry, chain, sha256)) ?? [])
        : [],
    ),
  );
}

function recordedFault(
  entry: LedgerEntry,
  chain: readonly LedgerEntry[],
  sha256: Sha256,
): RecordedCheckpointFault | null {
  const checkpoint = checkpointOfEntry(withWholeData(entry, chain, sha256));
  const expected = checkpoint === null ? '' : rootOf(checkpoint.heads, sha256);
  const { seq, newValue: found } = entry;

  return expected === found
    ? null
    : { kind: 'bad-recorded-checkpoint', chain: entry.chain, seq, expected, found };
}

/** In chains that hold as such: the first entry, in the order of the file, that says something that does not hold. */
export function firstWithin(
  { entries, chains }: { readonly entries: readonly LedgerEntry[]; readonly chains: Chains },
  sha256: Sha256,
): FoundWithin | null {
  const faults = [...chains].flatMap((chain) => {
    const split = splitFault(chain, sha256);
    const recorded = chain.flatMap((entry) =>
      entry.meaning === 'checkpoint' ? (recordedFault(entry, chain, sha256) ?? []) : [],
    );

    return [...(split === null ? [] : [split]), ...recorded].map((fault) => ({
      fault,
      entry: chain[fault.seq - 1] ?? null,
    }));
  });
  const places = new Map(entries.map((entry, at) => [entry, at]));
  const placeIn = ({ entry }: { readonly entry: LedgerEntry | null }): number =>
    entry === null ? entries.length : (places.get(entry) ?? entries.length);
  const [first] = faults.sort((a, b) => placeIn(a) - placeIn(b));

  return first ?? null;
}
