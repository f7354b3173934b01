import { type Entry, genesisOf, hashOfEntry } from '../hash/canonical';
import type { Hash } from '../hash/tree';
import type { At } from '../read/brought';
import type { ChainRows } from './chain-rows';
import { broken, type FaultKind, type Finding, type Values } from './finding';

/** Rows hashed between two looks at the clock. */
const STRIDE = 500;
const BEFORE = /^previous-year:([0-9a-f]{64})$/;

/** The head of the year before that the first entry of a chain says it goes on from; '' where it begins anew. */
export function yearBefore(first: Entry | undefined): Hash | '' {
  return first?.refs.map((ref) => BEFORE.exec(ref)?.[1] ?? '').find((head) => head !== '') ?? '';
}

/** A fault of the row at an index of a chain. */
export function rowFault(
  { file, chain, rows }: ChainRows,
  { kind, index }: { readonly kind: FaultKind; readonly index: number },
  more: Values = {},
): Finding {
  const row = rows[index];
  const place = { file, chain, seq: row?.of.seq ?? index + 1, line: row?.line ?? 0 };

  return broken(kind, { ...place, ...more });
}

function isContinued(rows: readonly At<Entry>[], hash: Hash): boolean {
  return rows.some(({ of }) => of.prev === hash);
}

/** Two rows with one number: a branch where both go on, else the one that the chain does not go on from came in. */
function twice(of: ChainRows, index: number): Finding {
  const { rows } = of;
  const row = rows[index]?.of;
  const twin = rows.findIndex((other, at) => at < index && other.of.seq === row?.seq);
  const [here, there] = [row?.hash ?? '', rows[twin]?.of.hash ?? ''];
  const goesOn = here !== there && isContinued(rows, here);

  if (goesOn && isContinued(rows, there)) {
    return rowFault(of, { kind: 'forked', index });
  }

  return rowFault(of, { kind: 'inserted', index: goesOn && twin >= 0 ? twin : index });
}

function misplaced(of: ChainRows, index: number): Finding {
  const { rows, amid } = of;
  const isAhead = (rows[index]?.of.seq ?? 0) > index + 1;

  if (!isAhead) {
    return twice(of, index);
  }

  if (index === 0 && amid !== '') {
    return rowFault(of, { kind: 'wrong-chain', index }, { amid });
  }

  const comes = rows.slice(index).some(({ of: { seq } }) => seq === index + 1);

  return rowFault(of, { kind: comes ? 'swapped' : 'removed', index }, { expected: index + 1 });
}

function faultAt(of: ChainRows, index: number, before: Hash): Finding | null {
  const row = of.rows[index]?.of;

  if (row === undefined) {
    return null;
  }

  const hash = hashOfEntry(row);

  // What a row says comes first: where that was changed, its number and its link may have been as well.
  if (hash !== row.hash) {
    return rowFault(of, { kind: 'changed', index }, { expected: hash, found: row.hash });
  }

  if (row.seq !== index + 1) {
    return misplaced(of, index);
  }

  return row.prev === before
    ? null
    : rowFault(of, { kind: 'relinked', index }, { expected: before, found: row.prev });
}

/** The first bad row of a chain by the chain alone; null = none. Yields the share that is looked at. */
export function* firstRowFault(of: ChainRows): Generator<number, Finding | null> {
  let before = genesisOf(of.chain, yearBefore(of.rows[0]?.of));

  for (const [index, row] of of.rows.entries()) {
    const fault = faultAt(of, index, before);

    if (fault !== null) {
      return fault;
    }

    before = row.of.hash;

    if (index % STRIDE === 0) {
      yield index / of.rows.length;
    }
  }

  return null;
}
