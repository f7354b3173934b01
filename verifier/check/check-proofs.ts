import { hashOfEntry } from '../hash/canonical';
import { codeOf } from '../hash/code';
import { headByPath, headsByGrowth } from '../hash/tree';
import type { At, Brought, LedgerFile } from '../read/brought';
import type { Growth, Proof } from '../read/ledger-line';
import { broken, type Finding, open, proven, type Values } from './finding';
import { isHeadOf, type Witness } from './witness';

/** A head of a chain, by its chain and number. */
interface NamedHead {
  readonly chain: string;
  readonly size: number;
  readonly root: string;
}

/**
 * True if the proof gives both of its heads. It leaves the earlier head out where that stands in the later tree as a whole
 * (RFC 6962 §2.1.2): whoever checks knows it.
 */
function isGrowth({ from, to, path }: Growth): boolean {
  const stage = { before: from.size, after: to.size, known: from.root };
  const heads = from.size <= to.size ? headsByGrowth(stage, path) : null;

  return heads !== null && heads.before === from.root && heads.after === to.root;
}

function entryFault({ entry, size, root, path }: Proof, place: Values): Finding | null {
  const hash = hashOfEntry(entry);

  if (hash !== entry.hash) {
    return broken('changed', { ...place, expected: hash, found: entry.hash });
  }

  const at = { index: entry.seq - 1, size };
  const head = entry.seq > size ? null : headByPath(entry.hash, at, path);

  return head === root ? null : broken('path', { ...place, expected: root, found: head ?? '' });
}

/** What says heads, as far as those who said them are trusted. */
interface Known {
  /** All, those of the file of the proof, too: it may contradict itself. */
  readonly witnesses: readonly Witness[];
  /** Those that may confirm it: what stands in a file is no witness for the same file. */
  readonly outside: readonly Witness[];
  /** Codes typed without a chain, but for those that proofs of other chains lead to. */
  readonly bare: readonly string[];
}

/** Who says one of the heads; '' for what was typed, null = nobody. */
function sourceOf(heads: readonly NamedHead[], witnesses: readonly Witness[]): string | null {
  const found = heads.flatMap(({ chain, size, root }) =>
    witnesses.filter((one) => one.chain === chain && one.size === size && isHeadOf(one.head, root)),
  );

  return found[0]?.source ?? null;
}

const fitsAny = (code: string, heads: readonly NamedHead[]): boolean =>
  heads.some(({ root }) => isHeadOf(code, root));

/**
 * Who confirms one of the heads. What somebody read off paper goes before files: where it was typed and is none of the heads,
 * no file makes up for it, since who forges a proof forges a heads file as well.
 */
function sayingSo(heads: readonly NamedHead[], { outside, bare }: Known): string | null {
  const [chain] = heads.map((head) => head.chain);
  const typed = outside.filter((one) => one.source === '' && one.chain === chain);

  if (bare.some((code) => fitsAny(code, heads))) {
    return '';
  }

  return bare.length > 0 || typed.length > 0 ? sourceOf(heads, typed) : sourceOf(heads, outside);
}

/** A known head of the same number that is another one. */
function denying({ chain, size, root }: NamedHead, { witnesses }: Known): Witness | null {
  return (
    witnesses.find(
      (one) => one.chain === chain && one.size === size && !isHeadOf(one.head, root),
    ) ?? null
  );
}

/** Heads from which, by proofs of growth, one may conclude that the entry is in the chain. */
function headsAround(proof: Proof, growths: readonly Growth[]): readonly NamedHead[] {
  const { chain, seq } = proof.entry;
  const own = { chain, size: proof.size, root: proof.root };
  const isOwn = (head: Growth['from']): boolean => head.size === own.size && head.root === own.root;
  const ofChain = growths.filter((growth) => growth.chain === chain);
  const later = ofChain.filter(({ from }) => isOwn(from)).map(({ to }) => to);
  const earlier = ofChain
    .filter(({ from, to }) => isOwn(to) && from.size >= seq)
    .map(({ from }) => from);

  return [own, ...[...later, ...earlier].map(({ size, root }) => ({ chain, size, root }))];
}

function entryValues({ entry, size, root, path }: Proof): Values {
  const { chain, seq, time, actor, meaning, key, oldValue, newValue } = entry;
  const { register, row, column } = key;
  const place = { chain, seq, time, actor, meaning, register, row, column };

  return { ...place, oldValue, newValue, size, code: codeOf(root), hashes: path.length };
}

function provenEntry(proof: Proof, growths: readonly Growth[], known: Known): Finding {
  const values = entryValues(proof);
  const heads = headsAround(proof, growths);
  const against = heads.map((head) => denying(head, known)).find((found) => found !== null);

  if (against) {
    return broken('forked', { ...values, line: 0, file: '', source: against.source });
  }

  const source = sayingSo(heads, known);

  if (source !== null) {
    return proven('entry-outside', { ...values, source });
  }

  const isAsked = known.bare.length > 0 || known.outside.length > 0;

  return open(isAsked ? 'entry-other-head' : 'entry-alone', values);
}

function growthFinding({ line, of }: At<Growth>, { name: file }: LedgerFile): Finding {
  const { chain, from, to } = of;
  const values = { chain, before: from.size, size: to.size, code: codeOf(from.root), file, line };

  return isGrowth(of)
    ? proven('growth', { ...values, later: codeOf(to.root) })
    : broken('forked', { ...values, seq: from.size, source: '' });
}

/** Growths of a file that give both of their heads. */
function soundGrowths({ growths }: LedgerFile): readonly Growth[] {
  return growths.map(({ of }) => of).filter(isGrowth);
}

function entryFinding({ line, of }: At<Proof>, file: LedgerFile, known: Known): Finding {
  const { chain, seq } = of.entry;
  const fault = entryFault(of, { file: file.name, chain, seq, line });

  return fault ?? provenEntry(of, soundGrowths(file), known);
}

/** Heads that sound proofs lead to. */
function provenHeads({ files }: Brought): readonly NamedHead[] {
  return files.flatMap((file) =>
    file.proofs
      .filter(({ of }) => entryFault(of, {}) === null)
      .flatMap(({ of }) => headsAround(of, soundGrowths(file))),
  );
}

/** Checks proofs of single entries, and of growth. `witnesses`: all heads that something says. */
export function checkProofs(brought: Brought, witnesses: readonly Witness[]): readonly Finding[] {
  const codes = brought.codes.filter(({ chain }) => chain === '').map(({ code }) => code);
  const heads = provenHeads(brought);
  /** A code that a proof of another chain leads to is not about this one. */
  const bareFor = (chain: string): readonly string[] =>
    codes.filter(
      (code) =>
        !fitsAny(
          code,
          heads.filter((head) => head.chain !== chain),
        ),
    );

  return brought.files.flatMap((file) => {
    const outside = witnesses.filter(({ source }) => source !== file.name);
    const growths = file.growths.map((growth) => growthFinding(growth, file));
    const entries = file.proofs.map((proof) =>
      entryFinding(proof, file, { witnesses, outside, bare: bareFor(proof.of.entry.chain) }),
    );

    return [...entries, ...growths];
  });
}
