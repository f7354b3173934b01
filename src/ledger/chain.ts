import { AppError } from '../kernel/app-error';
import { canonicalGenesis, entryHash, leafHash } from './canonical';
import {
  type ChainHead,
  type EntryDraft,
  isHash,
  isLedgerTime,
  LEDGER_VERSION,
  type LedgerEntry,
  type Sha256,
  type SubjectKey,
} from './ledger-entry';

/** Starts the reference that ties the first entry of a year to last year's chain. */
const PREVIOUS_YEAR = 'previous-year:';

/**
 * Head of a chain without entries. `previousYearHead` (64 hex) continues last year's chain: the first entry appended
 * then carries it as a reference, so the file verifies by itself.
 * @throws AppError BAD_INPUT for a previous head that is no hash.
 */
export function genesisHead(chain: string, sha256: Sha256, previousYearHead?: string): ChainHead {
  if (previousYearHead !== undefined && !isHash(previousYearHead)) {
    throw new AppError('BAD_INPUT', { field: 'previousYearHead', value: previousYearHead });
  }

  const hash = leafHash(canonicalGenesis(chain, previousYearHead ?? ''), sha256);

  return previousYearHead === undefined
    ? { chain, seq: 0, hash }
    : { chain, seq: 0, hash, previousYearHead };
}

/** The genesis a chain must start from, told by its first entry. */
export function genesisOf(first: LedgerEntry, sha256: Sha256): ChainHead {
  const reference = first.refs.find((ref) => ref.startsWith(PREVIOUS_YEAR));
  const previous = reference?.slice(PREVIOUS_YEAR.length);

  return previous !== undefined && isHash(previous)
    ? genesisHead(first.chain, sha256, previous)
    : genesisHead(first.chain, sha256);
}

/**
 * Chains drafts to a head, in their order. Texts are stored in a form that survives a sheet and a file unchanged
 * ({@link storedText}). Gives the entries to write and the new head.
 * @throws AppError BAD_INPUT for an empty actor, role or chain, or a time that is not UTC ISO with milliseconds.
 */
export function appendEntries(
  head: ChainHead,
  drafts: readonly EntryDraft[],
  sha256: Sha256,
): { entries: LedgerEntry[]; head: ChainHead } {
  const entries: LedgerEntry[] = [];
  let last = head;

  for (const draft of drafts) {
    const entry = chained(last, draft, sha256);
    entries.push(entry);
    last = { chain: entry.chain, seq: entry.seq, hash: entry.hash };
  }

  return { entries, head: last };
}

/** Head of a chain after an entry. */
export function headAfter(entry: LedgerEntry): ChainHead {
  return { chain: entry.chain, seq: entry.seq, hash: entry.hash };
}

/**
 * Text as the ledger keeps it: NFC, LF line ends, U+FFFD in place of control characters a sheet cannot hold. What was
 * replaced stays visible as a replacement, never vanishes.
 */
export function storedText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\p{Cs}]/gu, (character) =>
      character === '\n' || character === '\t' ? character : '\ufffd',
    );
}

function chained(head: ChainHead, draft: EntryDraft, sha256: Sha256): LedgerEntry {
  requireDraft(head, draft);
  const link =
    head.seq === 0 && head.previousYearHead !== undefined
      ? [`${PREVIOUS_YEAR}${head.previousYearHead}`]
      : [];
  const content = {
    v: LEDGER_VERSION,
    chain: storedText(head.chain),
    seq: head.seq + 1,
    time: draft.time,
    actor: storedText(draft.actor),
    role: storedText(draft.role),
    meaning: draft.meaning,
    subjectKey: storedKey(draft.subjectKey ?? {}),
    oldValue: storedText(draft.oldValue ?? ''),
    newValue: storedText(draft.newValue ?? ''),
    reason: storedText(draft.reason ?? ''),
    refs: [...link, ...(draft.refs ?? []).map(storedText)],
    commandId: storedText(draft.commandId),
    prev: head.hash,
  } as const;

  return { ...content, hash: entryHash(content, sha256) };
}

function storedKey(key: Partial<SubjectKey>): SubjectKey {
  return {
    pupilId: storedText(key.pupilId ?? ''),
    classId: storedText(key.classId ?? ''),
    subjectId: storedText(key.subjectId ?? ''),
    assessment: storedText(key.assessment ?? ''),
  };
}

function requireDraft(head: ChainHead, draft: EntryDraft): void {
  for (const [field, value] of Object.entries({
    chain: head.chain,
    actor: draft.actor,
    role: draft.role,
  })) {
    if (value.trim() === '') {
      throw new AppError('BAD_INPUT', { field, value });
    }
  }

  if (!isLedgerTime(draft.time)) {
    throw new AppError('BAD_INPUT', { field: 'time', value: draft.time });
  }
}
