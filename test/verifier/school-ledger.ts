import { sha256 } from '../../src/google/sha256';
import { entryHash } from '../../src/ledger/canonical';
import { appendEntries, genesisTip, headOf, tipAfter } from '../../src/ledger/chain';
import { checkpointOf } from '../../src/ledger/checkpoint';
import type { ChainHead, EntryDraft, LedgerEntry } from '../../src/ledger/ledger-entry';
import { ledgerToJsonLines } from '../../src/ledger/ledger-json';

/** A ledger of marks: entry n changes a mark of a pupil a minute after the one before. */
export interface Sample {
  readonly chain: string;
  /** Number of entries. */
  readonly size: number;
  /** First day, ISO; left out: 5 October 2026. */
  readonly from?: string;
  /** Head of the chain of the year before. */
  readonly before?: string;
  /** Put into every value, so that two ledgers differ. */
  readonly mark?: string;
}

function draft(n: number, { chain, from = '2026-10-05', mark = '8' }: Sample): EntryDraft {
  return {
    time: new Date(Date.parse(`${from}T01:00:00.000Z`) + n * 60_000).toISOString(),
    actor: 'an@hoamai.edu.vn',
    role: 'teacher',
    basis: 'revision',
    meaning: 'enter',
    key: { register: 'toan', row: `HS${100 + n}`, column: 'HK1.TX1', class: chain },
    newValue: `${mark},${n % 10}`,
    commandId: `c-${n}`,
  };
}

/** The entries of a sample, as the school's side writes them. */
export function entriesOf(sample: Sample): readonly LedgerEntry[] {
  const tip = genesisTip(sample.chain, sha256, sample.before);
  const drafts = Array.from({ length: sample.size }, (_, n) => draft(n, sample));

  return appendEntries(tip, drafts, sha256).entries;
}

/** The head over the first `size` entries; all, where it is left out. */
export function headAt(entries: readonly LedgerEntry[], size = entries.length): ChainHead {
  return headOf(tipAfter(entries[0]?.chain ?? '', entries.slice(0, size), sha256));
}

/** A line of a heads file. */
export function checkpointLine(heads: readonly ChainHead[], time: string): string {
  return ledgerToJsonLines([], [checkpointOf(heads, sha256, time)]);
}

/** Entries as a file. */
export const linesOf = (entries: readonly LedgerEntry[]): string => ledgerToJsonLines(entries);

/** An entry with some of its content changed and its own hash made good. */
export function rehashed(entry: LedgerEntry, change: Partial<LedgerEntry>): LedgerEntry {
  const content = { ...entry, ...change };

  return { ...content, hash: entryHash(content, sha256) };
}

/** What a QR code of a head says. */
export const qrOf = ({ chain, size, root }: ChainHead): string => `SODIEM|${chain}|${size}|${root}`;
