import type { Brought, LedgerFile } from '../read/brought';
import { acceptedFault, chainsWithAccepted } from './accepted';
import { type ChainRows, chainsIn } from './chain-rows';
import { broughtCheckpoints, recordedCheckpoints } from './checkpoints';
import { broken, type Finding, open, proven } from './finding';
import { firstRowFault } from './row-faults';
import { firstPiecesFault } from './whole-data';
import { broughtWitnesses, type Witness, witnessed, witnessesOf } from './witness';

/** A chain of a file by itself. */
interface CheckedChain {
  readonly of: ChainRows;
  /** The first bad row; null where the rows fit together. */
  readonly fault: Finding | null;
}

/** All chains of all files, and what there is to say of them. */
export interface CheckedChains {
  readonly findings: readonly Finding[];
  /** Chains whose rows fit together and that no witness contradicts. */
  readonly sound: readonly ChainRows[];
  /** How many rows of a chain something outside of its file has seen, by chain. */
  readonly seen: ReadonlyMap<string, number>;
  /** Everything that says a head: files, paper, what was typed. */
  readonly witnesses: readonly Witness[];
}

function* checkedIn(file: LedgerFile): Generator<number, readonly CheckedChain[]> {
  const checked: CheckedChain[] = [];

  for (const of of chainsIn(file)) {
    const fault = yield* firstRowFault(of);
    checked.push({ of, fault: fault ?? firstPiecesFault(of) });
  }

  return checked;
}

/** Lines nobody can read, the first of them named. */
function unreadableIn({ name: file, unreadable }: LedgerFile): readonly Finding[] {
  const [first] = unreadable;

  return first === undefined
    ? []
    : [broken('unreadable', { file, line: first.line, field: first.of, lines: unreadable.length })];
}

/** What is wrong in a file beside its rows, and the heads that it says. */
function besides(file: LedgerFile, sound: readonly ChainRows[]) {
  const recorded = sound.map(recordedCheckpoints);
  const brought = broughtCheckpoints(file);
  const accepted = chainsWithAccepted(file, sound).map((of) => acceptedFault(file, of));
  const faults = [brought.fault, ...recorded.map(({ fault }) => fault), ...accepted];
  const checkpoints = [...brought.checkpoints, ...recorded.flatMap((one) => one.checkpoints)];

  return {
    faults: faults.flatMap((fault) => fault ?? []),
    witnesses: checkpoints.flatMap((checkpoint) => witnessesOf(checkpoint, file.name)),
  };
}

/** A witness that stands in the file it speaks of says nothing that who wrote the file could not have written. */
function isOutside(witness: Witness, of: ChainRows): boolean {
  return witness.source !== of.file;
}

function soundFindings(of: ChainRows, witnesses: readonly Witness[]): readonly Finding[] {
  const { upTo, by } = witnessed(
    of,
    witnesses.filter((witness) => isOutside(witness, of)),
  );
  const { chain, file, rows } = of;
  const values = { file, chain, rows: rows.length, upTo, source: by?.source ?? '' };
  const back = rows.find(({ of: { time } }, at) => time < (rows[at - 1]?.of.time ?? ''));
  const clock = back === undefined ? [] : [open('clock', { chain, seq: back.of.seq })];

  if (upTo === 0) {
    return [open('chain-alone', values), ...clock];
  }

  const tail = rows.length > upTo ? [open('chain-tail', { ...values, from: upTo + 1 })] : [];

  return [proven('chain-outside', values), ...tail, ...clock];
}

/** Chains that only a witness knows: of a file that has others of the same witness, all their rows are gone. */
function goneChains(file: LedgerFile, chains: readonly ChainRows[], inFile: readonly Witness[]) {
  const known = new Set(chains.map(({ chain }) => chain));
  const gone = [...new Set(inFile.map(({ chain }) => chain))].filter((chain) => !known.has(chain));

  return chains.length === 0
    ? []
    : gone.map((chain) => ({ file: file.name, chain, rows: [], amid: '' }));
}

interface CheckedFile {
  readonly file: LedgerFile;
  readonly checked: readonly CheckedChain[];
  readonly faults: readonly Finding[];
  readonly witnesses: readonly Witness[];
}

function* checkedFile(file: LedgerFile): Generator<number, CheckedFile> {
  const checked = yield* checkedIn(file);
  const sound = checked.flatMap(({ of, fault }) => (fault === null ? [of] : []));
  const { faults, witnesses } = besides(file, sound);

  return { file, checked, faults: [...unreadableIn(file), ...faults], witnesses };
}

function byLine(a: Finding, b: Finding): number {
  return Number(a.values.line ?? 0) - Number(b.values.line ?? 0);
}

function findingsOf(
  { file, checked, faults, witnesses: own }: CheckedFile,
  witnesses: readonly Witness[],
): { readonly findings: readonly Finding[]; readonly sound: readonly ChainRows[] } {
  const chains = checked.map(({ of }) => of);
  const judged = [
    ...checked,
    ...goneChains(file, chains, own).map((of) => ({ of, fault: null })),
  ].map(({ of, fault }) => ({ of, fault: fault ?? witnessed(of, witnesses).fault }));
  const sound = judged.flatMap(({ of, fault }) => (fault === null ? [of] : []));
  const bad = [...faults, ...judged.flatMap(({ fault }) => fault ?? [])].sort(byLine);
  const good = sound.flatMap((of) => soundFindings(of, witnesses));
  const accepted =
    file.accepted.length > 0 && bad.length === 0
      ? [proven('accepted-good', { file: file.name })]
      : [];

  return { findings: [...bad, ...good, ...accepted], sound };
}

/** Checks every chain of every file against itself, against all that says its head, and the files against themselves. */
export function* checkChains(brought: Brought): Generator<number, CheckedChains> {
  const files: CheckedFile[] = [];

  for (const file of brought.files) {
    files.push(yield* checkedFile(file));
  }

  const own = files.flatMap(({ witnesses }) => witnesses);
  const witnesses = [...own, ...broughtWitnesses(brought)];
  const results = files.map((file) => findingsOf(file, witnesses));
  const sound = results.flatMap((result) => result.sound);
  const seen = sound.map((of): [string, number] => [
    of.chain,
    witnessed(
      of,
      witnesses.filter((witness) => isOutside(witness, of)),
    ).upTo,
  ]);

  return {
    findings: results.flatMap(({ findings }) => findings),
    sound,
    seen: new Map(seen),
    witnesses,
  };
}
