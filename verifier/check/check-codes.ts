import { GrowingTree, headOfLeaves } from '../hash/tree';
import type { Brought, TypedCode } from '../read/brought';
import type { ChainRows } from './chain-rows';
import type { CheckedChains } from './check-chains';
import { broken, type Finding, open, proven } from './finding';
import { yearBefore } from './row-faults';
import { headTest, isHeadOf } from './witness';

/** The number of rows at which a chain had a head; 0 = never. */
function sizeWith(head: string, { rows }: ChainRows): number {
  const isIt = headTest(head);
  const tree = new GrowingTree();

  for (const [index, { of }] of rows.entries()) {
    tree.add(of.hash);

    if (isIt(tree.head())) {
      return index + 1;
    }
  }

  return 0;
}

function inChains(code: string, sound: readonly ChainRows[]): Finding | null {
  for (const of of sound) {
    const { chain, file, rows } = of;
    const size = sizeWith(code, of);
    const isIt = headTest(code);
    const entry = rows.find(({ of: { hash } }) => isIt(hash));
    const seq = size === 0 ? (entry?.of.seq ?? 0) : size;

    if (seq > 0) {
      return proven('code-at', { code, chain, file, seq, rows: rows.length });
    }
  }

  return null;
}

/** The head of the year before is bound by the first row of a ledger, and is not a head of its own. */
function ofYearBefore(code: string, sound: readonly ChainRows[]): Finding | null {
  const of = sound.find(({ rows }) => {
    const before = yearBefore(rows[0]?.of);

    return before !== '' && isHeadOf(code, before);
  });

  return of === undefined
    ? null
    : broken('wrong-year', { file: of.file, chain: of.chain, seq: 1, line: 1, source: '' });
}

function inCheckpoints(code: string, { files }: Brought): Finding | null {
  for (const { name: file, checkpoints } of files) {
    const found = checkpoints.find(({ of }) => isHeadOf(code, of.root));

    if (found !== undefined) {
      return proven('root-at', { code, file, time: found.of.time });
    }
  }

  return null;
}

function recordedRoot(code: string, sound: readonly ChainRows[]): Finding | null {
  for (const { rows, file } of sound) {
    const found = rows.find(({ of }) => of.meaning === 'checkpoint' && isHeadOf(code, of.newValue));

    if (found !== undefined) {
      return proven('root-at', { code, file, time: found.of.time });
    }
  }

  return null;
}

/** A code that something else in what was brought answers, or that a proof has for a head of its own. */
function isAnswered(code: string, { files }: Brought): boolean {
  return files.some(
    ({ proofs, growths }) =>
      proofs.some(({ of }) => isHeadOf(code, of.root)) ||
      growths.some(({ of }) => isHeadOf(code, of.from.root) || isHeadOf(code, of.to.root)),
  );
}

function bareFinding(code: string, brought: Brought, { sound }: CheckedChains): readonly Finding[] {
  const found = inChains(code, sound) ?? recordedRoot(code, sound) ?? inCheckpoints(code, brought);

  if (found !== null) {
    return [found];
  }

  if (isAnswered(code, brought) || (sound.length === 0 && brought.files.length > 0)) {
    return [];
  }

  if (sound.length === 0) {
    return [open('code-alone', { code })];
  }

  const chains = [...new Set(sound.map(({ chain }) => chain))].join(', ');

  return [ofYearBefore(code, sound) ?? broken('code-not-found', { code, chains })];
}

/** A head said with its chain is held against that chain by witness.ts; here only what it cannot be held against. */
function placedFinding(code: TypedCode, { sound }: CheckedChains): readonly Finding[] {
  const others = sound.filter(
    ({ chain, rows }) =>
      chain !== code.chain &&
      rows.length >= code.size &&
      isHeadOf(code.code, headOfLeaves(rows.slice(0, code.size).map(({ of }) => of.hash))),
  );
  const [other] = others;

  return other === undefined
    ? []
    : [broken('wrong-chain', { ...placeOf(other, code), amid: code.chain, source: '' })];
}

function placeOf({ chain, file, rows }: ChainRows, { size }: TypedCode) {
  return { chain, file, seq: size, line: rows[size - 1]?.line ?? 0 };
}

/** Says where the typed codes are found, and which of them cannot be held against anything. */
export function checkCodes(brought: Brought, chains: CheckedChains): readonly Finding[] {
  const { codes } = brought;
  const placed = codes.filter(({ chain }) => chain !== '');
  const known = new Set([
    ...brought.files.flatMap(({ entries }) => entries.map(({ of }) => of.chain)),
    ...brought.files.flatMap(({ proofs }) => proofs.map(({ of }) => of.entry.chain)),
  ]);
  const strangers = placed.filter(({ chain }) => !known.has(chain));
  const isLost = placed.length > 0 && strangers.length === placed.length && known.size > 0;
  const [first] = placed;

  return [
    ...codes
      .filter(({ chain }) => chain === '')
      .flatMap(({ code }) => bareFinding(code, brought, chains)),
    ...placed.flatMap((code) => placedFinding(code, chains)),
    ...(isLost && first ? [open('head-other-chain', { chain: first.chain, source: '' })] : []),
    ...(known.size === 0 && brought.files.length === 0 && first
      ? [open('code-alone', { code: first.code })]
      : []),
  ];
}
