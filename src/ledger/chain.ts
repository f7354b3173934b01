import { AppError } from '../kernel/app-error';
import { canonicalGenesis, entryHash, leafHash } from './canonical';
import { storedData } from './ledger-data';
import {
  type ChainHead,
  type ChainTip,
  type EntryDraft,
  isHash,
  isLedgerTime,
  isRoleText,
  KEY_FIELDS,
  LEDGER_VERSION,
  type LedgerEntry,
  type PlaceKey,
  type Sha256,
} from './ledger-entry';
import { splitDraft } from './split-data';
import { frontierOf, treeHead, withLeaf } from './tree-head';

/** Starts the reference that ties the first entry of a year to last year's chain. */
const PREVIOUS_YEAR = 'previous-year:';

/**
 * A chain without entries. `previousYearHead` (64 hex) continues last year's chain: the first entry appended then carries
 * it as a reference, so the file verifies by itself.
 * @throws AppError BAD_INPUT for a previous head that is no hash.
 */
export function genesisTip(chain: string, sha256: Sha256, previousYearHead?: string): ChainTip {
  if (previousYearHead !== undefined && !isHash(previousYearHead)) {
    throw new AppError('BAD_INPUT', { field: 'previousYearHead', value: previousYearHead });
  }

  const last = leafHash(canonicalGenesis(chain, previousYearHead ?? ''), sha256);
  const tip = { chain, size: 0, root: treeHead([], sha256), last, frontier: [] };

  return previousYearHead === undefined ? tip : { ...tip, previousYearHead };
}

/** The genesis a chain must start from, told by its first entry. */
export function genesisOf(first: LedgerEntry, sha256: Sha256): ChainTip {
  const reference = first.refs.find((ref) => ref.startsWith(PREVIOUS_YEAR));
  const previous = reference?.slice(PREVIOUS_YEAR.length);

  return previous !== undefined && isHash(previous)
    ? genesisTip(first.chain, sha256, previous)
    : genesisTip(first.chain, sha256);
}

/**
 * Chains drafts to where a chain stands, in their order. Texts are stored in a form that survives a sheet and a file
 * unchanged ({@link storedText}); data no cell would hold goes into entries `part` before. Gives the entries to write and
 * where the chain then stands.
 * @throws AppError BAD_INPUT for an empty actor or chain, a role that is no id, a time that is not UTC ISO with
 * milliseconds, a number in the data that is not whole.
 */
export function appendEntries(
  tip: ChainTip,
  drafts: readonly EntryDraft[],
  sha256: Sha256,
): { entries: LedgerEntry[]; tip: ChainTip } {
  const entries: LedgerEntry[] = [];
  let { size, last, frontier } = tip;

  for (const draft of drafts.map(storedDraft).flatMap((stored) => splitDraft(stored, sha256))) {
    const entry = chained({ ...tip, size, last }, draft, sha256);
    entries.push(entry);
    frontier = withLeaf(frontier, entry.hash, { size, sha256 });
    size = entry.seq;
    last = entry.hash;
  }

  const { chain } = tip;
  const grown = { chain, size, last, frontier, root: treeHead(frontier, sha256) };

  return { entries, tip: entries.length === 0 ? tip : grown };
}

/** Where a chain stands after all its entries; `chain` says which, where there is none. */
export function tipAfter(chain: string, entries: readonly LedgerEntry[], sha256: Sha256): ChainTip {
  const last = entries[entries.length - 1];

  if (last === undefined) {
    return genesisTip(chain, sha256);
  }

  const frontier = frontierOf(
    entries.map(({ hash }) => hash),
    sha256,
  );
  const root = treeHead(frontier, sha256);

  return { chain: last.chain, size: entries.length, root, last: last.hash, frontier };
}

/** The head alone, as it goes on paper and into checkpoints. */
export function headOf({ chain, size, root }: ChainHead): ChainHead {
  return { chain, size, root };
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

/** A draft in the form the ledger keeps, nothing left out. */
function storedDraft(draft: EntryDraft): EntryDraft {
  return {
    time: draft.time,
    actor: storedText(draft.actor),
    role: draft.role,
    basis: draft.basis ?? 'command',
    meaning: draft.meaning,
    key: storedKey(draft.key ?? {}),
    oldValue: storedText(draft.oldValue ?? ''),
    newValue: storedText(draft.newValue ?? ''),
    reason: storedText(draft.reason ?? ''),
    data: storedData(draft.data ?? null, storedText),
    refs: (draft.refs ?? []).map(storedText),
    commandId: storedText(draft.commandId),
  };
}

function chained(tip: ChainTip, draft: EntryDraft, sha256: Sha256): LedgerEntry {
  requireDraft(tip, draft);
  const { previousYearHead: previous } = tip;
  const link = tip.size > 0 || previous === undefined ? [] : [`${PREVIOUS_YEAR}${previous}`];
  const content = {
    v: LEDGER_VERSION,
    chain: storedText(tip.chain),
    seq: tip.size + 1,
    time: draft.time,
    actor: draft.actor,
    role: draft.role,
    basis: draft.basis ?? 'command',
    meaning: draft.meaning,
    key: storedKey(draft.key ?? {}),
    oldValue: draft.oldValue ?? '',
    newValue: draft.newValue ?? '',
    reason: draft.reason ?? '',
    data: draft.data ?? null,
    refs: [...link, ...(draft.refs ?? [])],
    commandId: draft.commandId,
    prev: tip.last,
  } as const;

  return { ...content, hash: entryHash(content, sha256) };
}

function storedKey(key: Partial<PlaceKey>): PlaceKey {
  const [register = '', row = '', column = '', classId = ''] = KEY_FIELDS.map((field) =>
    storedText(key[field] ?? ''),
  );

  return { register, row, column, class: classId };
}

function requireDraft({ chain }: ChainHead, draft: EntryDraft): void {
  const { actor, role, time } = draft;
  const fields = [
    { field: 'chain', value: chain, isRight: chain.trim() !== '' },
    { field: 'actor', value: actor, isRight: actor.trim() !== '' },
    { field: 'role', value: role, isRight: isRoleText(role) },
    { field: 'time', value: time, isRight: isLedgerTime(time) },
  ];
  const wrong = fields.find(({ isRight }) => !isRight);

  if (wrong !== undefined) {
    throw new AppError('BAD_INPUT', { field: wrong.field, value: wrong.value });
  }
}
