import {
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

/** The entry that records a checkpoint in the school's chain: new value = root, references = heads `chain:seq:hash`. */
export function draftOfCheckpoint(checkpoint: Checkpoint, maker: CheckpointMaker): EntryDraft {
  return {
    ...maker,
    time: checkpoint.time,
    meaning: 'checkpoint',
    newValue: checkpoint.root,
    refs: checkpoint.heads.map(({ chain, seq, hash }) => `${chain}:${seq}:${hash}`),
  };
}

/** The checkpoint an entry records; null for any other entry. */
export function checkpointOfEntry(entry: LedgerEntry): Checkpoint | null {
  const heads = entry.refs.flatMap((ref) => {
    const match = /^(.+):(\d+):([0-9a-f]{64})$/.exec(ref);

    return match === null
      ? []
      : [{ chain: match[1] ?? '', seq: Number(match[2]), hash: match[3] ?? '' }];
  });

  return entry.meaning === 'checkpoint' && heads.length > 0 && isHash(entry.newValue)
    ? { v: LEDGER_VERSION, time: entry.time, heads, root: entry.newValue }
    : null;
}
