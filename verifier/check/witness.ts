import { hexOfCode } from '../hash/code';
import type { Hash } from '../hash/tree';
import { GrowingTree } from '../hash/tree';
import type { Brought } from '../read/brought';
import type { Checkpoint } from '../read/ledger-line';
import type { ChainRows } from './chain-rows';
import type { FaultKind, Finding } from './finding';
import { rowFault } from './row-faults';
import { isOtherYear, schoolYear, yearText } from './school-year';

/** A head of a chain that something says, and where it says so. */
export interface Witness {
  readonly chain: string;
  readonly size: number;
  /** 64 hex digits, or a code of four groups where no more is known. */
  readonly head: string;
  /** Name of the file, or '' for what was typed. */
  readonly source: string;
  /** UTC ISO; '' where nobody says when. */
  readonly time: string;
}

/** Digits of a whole hash. */
const WHOLE = 64;

/** The test whether a hash is the one that a head, or a code of four groups, says; made once for many hashes. */
export function headTest(head: string): (root: Hash) => boolean {
  const digits = head.length === WHOLE ? head : hexOfCode(head);

  return (root) => root.startsWith(digits);
}

/** True if a head or a code is that of a hash. */
export function isHeadOf(head: string, root: Hash): boolean {
  return headTest(head)(root);
}

/** The witnesses of a checkpoint. */
export function witnessesOf({ heads, time }: Checkpoint, source: string): readonly Witness[] {
  return heads
    .filter(({ size }) => size > 0)
    .map(({ chain, size, root }) => ({ chain, size, head: root, source, time }));
}

/** The heads that were typed, and those that stand on PDFs. */
export function broughtWitnesses({ codes, pdfs }: Brought): readonly Witness[] {
  const typed = codes
    .filter(({ chain, size }) => chain !== '' && size > 0)
    .map(({ chain, size, code }) => ({ chain, size, head: code, source: '', time: '' }));
  const printed = pdfs.flatMap(({ name: source, head }) =>
    head === null ? [] : [{ ...head, head: head.root, source, time: '' }],
  );

  return [...typed, ...printed];
}

/** What witnesses say of the rows of a sound chain. */
export interface Witnessed {
  readonly fault: Finding | null;
  /** Rows known to be as some witness saw them. */
  readonly upTo: number;
  /** The witness that saw the most of them. */
  readonly by: Witness | null;
}

/** A head that does not fit may be of another year: then that is said, and nothing of the rows. */
function kindFor(witness: Witness, of: ChainRows, kind: FaultKind): FaultKind {
  const begins = of.rows[0]?.of.time ?? '';

  return witness.time !== '' && begins !== '' && isOtherYear(witness.time, begins)
    ? 'wrong-year'
    : kind;
}

function valuesOf(witness: Witness, of: ChainRows): Record<string, string> {
  const begins = of.rows[0]?.of.time ?? witness.time;

  return {
    source: witness.source,
    expected: witness.head,
    ...(witness.time === ''
      ? {}
      : { year: yearText(schoolYear(witness.time)), begins: yearText(schoolYear(begins)) }),
  };
}

/** Holds the rows of a sound chain against everything that saw its head, the oldest first. */
export function witnessed(of: ChainRows, witnesses: readonly Witness[]): Witnessed {
  const ordered = witnesses
    .filter(({ chain }) => chain === of.chain)
    .sort((a, b) => a.size - b.size);
  const tree = new GrowingTree();
  let grown = 0;
  let by: Witness | null = null;

  for (const witness of ordered) {
    const more = { ...valuesOf(witness, of), upTo: by?.size ?? 0 };

    if (witness.size > of.rows.length) {
      const kind = kindFor(witness, of, 'truncated');

      return {
        fault: rowFault(of, { kind, index: of.rows.length }, more),
        upTo: by?.size ?? 0,
        by,
      };
    }

    for (const { of: entry } of of.rows.slice(grown, witness.size)) {
      tree.add(entry.hash);
    }

    grown = witness.size;

    if (!isHeadOf(witness.head, tree.head())) {
      const kind = kindFor(witness, of, 'rewritten');
      const at = { kind, index: witness.size - 1 };

      return { fault: rowFault(of, at, more), upTo: by?.size ?? 0, by };
    }

    by = witness;
  }

  return { fault: null, upTo: by?.size ?? 0, by };
}
