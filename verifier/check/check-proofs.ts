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

/** Heads that are known to be right, as far as those who said them are trusted. */
interface Known {
  readonly witnesses: readonly Witness[];
  /** Codes typed without a chain. */
  readonly bare: readonly string[];
}

function sayingSo({ chain, size, root }: NamedHead, { witnesses, bare }: Known): string | null {
  const witness = witnesses.find(
    (one) => one.chain === chain && one.size === size && isHeadOf(one.head, root),
  );
  const code = bare.find((typed) => isHeadOf(typed, root));

  return witness?.source ?? (code === undefined ? null : '');
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

  const source = heads.map((head) => sayingSo(head, known)).find((found) => found !== null);

  if (source !== undefined && source !== null) {
    return proven('entry-outside', { ...values, source });
  }

  const isAsked = known.bare.length > 0 || known.witnesses.length > 0;

  return open(isAsked ? 'entry-other-head' : 'entry-alone', values);
}

function growthFinding({ line, of }: At<Growth>, { name: file }: LedgerFile): Finding {
  const { chain, from, to } = of;
  const values = { chain, before: from.size, size: to.size, code: codeOf(from.root), file, line };

  return isGrowth(of)
    ? proven('growth', { ...values, later: codeOf(to.root) })
    : broken('forked', { ...values, seq: from.size, source: '' });
}

/** Checks proofs of single entries, and of growth. `witnesses`: all heads that something else says. */
export function checkProofs(brought: Brought, witnesses: readonly Witness[]): readonly Finding[] {
  const bare = brought.codes.filter(({ chain }) => chain === '').map(({ code }) => code);

  return brought.files.flatMap((file) => {
    const sound = file.growths.map(({ of }) => of).filter(isGrowth);
    const growths = file.growths.map((growth) => growthFinding(growth, file));
    const entries = file.proofs.map(({ line, of }) => {
      const { chain, seq } = of.entry;
      const fault = entryFault(of, { file: file.name, chain, seq, line });

      return fault ?? provenEntry(of, sound, { witnesses, bare });
    });

    return [...entries, ...growths];
  });
}
