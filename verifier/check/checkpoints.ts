import { type Head, rootOfHeads, type Value } from '../hash/canonical';
import type { LedgerFile } from '../read/brought';
import type { Checkpoint } from '../read/ledger-line';
import { hash } from '../read/shape';
import type { ChainRows } from './chain-rows';
import { broken, type Finding } from './finding';
import { rowFault } from './row-faults';
import { memberOf, wholeData } from './whole-data';

function headIn(value: Value): readonly Head[] {
  const [chain, size, root] = ['chain', 'size', 'root'].map((name) => memberOf(value, name));

  return typeof chain === 'string' && typeof size === 'number' && hash(root)
    ? [{ chain, size, root: String(root) }]
    : [];
}

function recordedAt(of: ChainRows, index: number): Checkpoint | null {
  const row = of.rows[index]?.of;
  const listed = memberOf(wholeData(of, index), 'heads');
  const heads = Array.isArray(listed) ? listed.flatMap(headIn) : [];
  const isRead = Array.isArray(listed) && heads.length === listed.length && heads.length > 0;

  return row !== undefined && isRead ? { time: row.time, heads, root: row.newValue } : null;
}

/** A row that names no root binds nothing, and says nothing wrong. */
const bindsNothing = (of: ChainRows, index: number): boolean => of.rows[index]?.of.newValue === '';

const isSound = ({ heads, root }: Checkpoint): boolean => rootOfHeads(heads) === root;

/** Checkpoints that a sound chain records, and the first of them whose heads do not give its root. */
export function recordedCheckpoints(of: ChainRows): {
  readonly checkpoints: readonly Checkpoint[];
  readonly fault: Finding | null;
} {
  const places = of.rows.flatMap((row, index) => (row.of.meaning === 'checkpoint' ? [index] : []));
  const read = places.map((index) => ({ index, checkpoint: recordedAt(of, index) }));
  const bad = read.find(({ index, checkpoint }) =>
    checkpoint === null ? !bindsNothing(of, index) : !isSound(checkpoint),
  );

  return {
    checkpoints: read.flatMap(({ checkpoint }) =>
      checkpoint !== null && isSound(checkpoint) ? [checkpoint] : [],
    ),
    fault: bad === undefined ? null : rowFault(of, { kind: 'checkpoint', index: bad.index }),
  };
}

/** Checkpoints that stand as lines of a file, and the first of them whose heads do not give its root. */
export function broughtCheckpoints({ name: file, checkpoints }: LedgerFile): {
  readonly checkpoints: readonly Checkpoint[];
  readonly fault: Finding | null;
} {
  const bad = checkpoints.find(({ of }) => !isSound(of));

  return {
    checkpoints: checkpoints.map(({ of }) => of).filter(isSound),
    fault:
      bad === undefined ? null : broken('checkpoint', { file, chain: '', seq: 0, line: bad.line }),
  };
}
