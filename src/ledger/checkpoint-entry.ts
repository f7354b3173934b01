import type { LedgerValue } from './ledger-data';
import {
  type ChainHead,
  type Checkpoint,
  type EntryDraft,
  isHash,
  LEDGER_VERSION,
  type LedgerEntry,
} from './ledger-entry';

/** Who took a checkpoint, and by which command. */
export interface CheckpointMaker {
  readonly actor: string;
  readonly role: string;
  readonly commandId: string;
}

/** The entry that records a checkpoint in the school's chain: new value = root, data = the heads it binds. */
export function draftOfCheckpoint(checkpoint: Checkpoint, maker: CheckpointMaker): EntryDraft {
  return {
    ...maker,
    time: checkpoint.time,
    meaning: 'checkpoint',
    newValue: checkpoint.root,
    data: { heads: checkpoint.heads.map(({ chain, size, root }) => ({ chain, size, root })) },
  };
}

function headFrom(value: LedgerValue): readonly ChainHead[] {
  if (typeof value !== 'object' || value === null || !('root' in value)) {
    return [];
  }

  const { chain = '', size = 0, root = '' } = value;

  return typeof chain === 'string' && typeof root === 'string' && isHash(root)
    ? [{ chain, size: Number(size), root }]
    : [];
}

/** The checkpoint an entry records; null for any other entry, and where one of its heads cannot be read. */
export function checkpointOfEntry(entry: LedgerEntry): Checkpoint | null {
  const heads = entry.data?.heads;
  const read = Array.isArray(heads) ? heads.flatMap(headFrom) : [];
  const isWhole = Array.isArray(heads) && read.length === heads.length && read.length > 0;

  return entry.meaning === 'checkpoint' && isWhole && isHash(entry.newValue)
    ? { v: LEDGER_VERSION, time: entry.time, heads: read, root: entry.newValue }
    : null;
}
