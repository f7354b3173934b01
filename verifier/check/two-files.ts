import { headOfLeaves } from '../hash/tree';
import type { ChainRows } from './chain-rows';
import { type Finding, proven } from './finding';
import { rowFault, yearBefore } from './row-faults';
import { schoolYear, yearText } from './school-year';

function yearOf({ rows }: ChainRows): number {
  return schoolYear(rows[0]?.of.time ?? '');
}

/** True where the later ledger says that it goes on from the head the earlier one ends with. */
function goesOn(earlier: ChainRows, later: ChainRows): boolean {
  return yearBefore(later.rows[0]?.of) === headOfLeaves(earlier.rows.map(({ of }) => of.hash));
}

function ofTwoYears(earlier: ChainRows, later: ChainRows): Finding {
  const { chain } = later;
  const values = { before: yearText(yearOf(earlier)), begins: yearText(yearOf(later)) };

  return goesOn(earlier, later)
    ? proven('year-goes-on', { ...values, chain, file: later.file, source: earlier.file })
    : rowFault(
        later,
        { kind: 'wrong-year', index: 0 },
        { ...values, year: values.before, source: earlier.file },
      );
}

/** What two files say of one chain: the same, the same as far as one goes, two branches, or two school years. */
function compared(one: ChainRows, other: ChainRows): readonly Finding[] {
  const index = one.rows.findIndex(
    ({ of }, at) => other.rows[at] !== undefined && other.rows[at].of.hash !== of.hash,
  );

  if (index < 0) {
    return [];
  }

  if (index === 0 && yearOf(one) !== yearOf(other)) {
    return [yearOf(one) < yearOf(other) ? ofTwoYears(one, other) : ofTwoYears(other, one)];
  }

  return [rowFault(one, { kind: 'forked', index }, { source: other.file })];
}

/** Holds the same chain of several files against each other; each is sound by itself. */
export function compareFiles(chains: readonly ChainRows[]): readonly Finding[] {
  return chains.flatMap((one, at) =>
    chains
      .slice(at + 1)
      .filter(({ chain, file }) => chain === one.chain && file !== one.file)
      .flatMap((other) => compared(one, other)),
  );
}
