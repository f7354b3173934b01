import {
  canonicalData,
  DATA_LENGTH,
  isLedgerData,
  type LedgerData,
  type LedgerValue,
} from './ledger-data';
import type { EntryDraft, LedgerEntry, Sha256 } from './ledger-entry';

/** Characters of a piece: quotes and backslashes are written twice in the cell that holds it. */
const PIECE_LENGTH = DATA_LENGTH / 2;

function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];

  for (let from = 0; from < text.length; ) {
    const cut = Math.min(from + PIECE_LENGTH, text.length);
    // A character of two halves is not cut.
    const to = /[\ud800-\udbff]/.test(text[cut - 1] ?? '') ? cut - 1 : cut;
    pieces.push(text.slice(from, to));
    from = to;
  }

  return pieces;
}

/**
 * A draft whose data no cell would hold, as the drafts `part` that carry its canonical text in pieces, and the draft
 * itself, whose data then says how many they are and what they hash to. Any other draft as it is.
 */
export function splitDraft(draft: EntryDraft, sha256: Sha256): readonly EntryDraft[] {
  const text = canonicalData(draft.data ?? null);

  if (text.length <= DATA_LENGTH) {
    return [draft];
  }

  const { time, actor, role, basis = 'command', key = {}, commandId } = draft;
  const pieces = piecesOf(text);
  const whole = sha256(text);
  const parts = pieces.map(
    (piece, position): EntryDraft => ({
      time,
      actor,
      role,
      basis,
      meaning: 'part',
      key,
      data: { of: whole, part: position + 1, parts: pieces.length, text: piece },
      commandId,
    }),
  );

  return [...parts, { ...draft, data: { split: { parts: pieces.length, sha256: whole } } }];
}

/** True for an entry whose data stand in pieces before it. */
export function isSplit(entry: Pick<LedgerEntry, 'data'>): boolean {
  return splitOf(entry) !== null;
}

/** How many pieces an entry names; 0 where its data are its own. */
export function splitSizeOf(entry: Pick<LedgerEntry, 'data'>): number {
  return splitOf(entry)?.parts ?? 0;
}

function splitOf({ data }: Pick<LedgerEntry, 'data'>): { parts: number; sha256: string } | null {
  const split: LedgerValue | undefined = data?.split;

  if (typeof split !== 'object' || split === null || !('parts' in split) || !('sha256' in split)) {
    return null;
  }

  return { parts: Number(split.parts), sha256: String(split.sha256) };
}

/**
 * The data of an entry as it was given, put together from the entries `part` before it in its chain; null where they do
 * not give the hash it names. `chain`: entries of its chain, entry n at index n − 1.
 */
export function wholeData(
  entry: LedgerEntry,
  chain: readonly LedgerEntry[],
  sha256: Sha256,
): LedgerData {
  const split = splitOf(entry);

  if (split === null) {
    return entry.data;
  }

  const parts = chain.slice(Math.max(0, entry.seq - 1 - split.parts), entry.seq - 1);
  const text = parts.map(({ data }) => String(data?.text ?? '')).join('');
  const isWhole =
    parts.length === split.parts && parts.every((part, at) => isPiece(part, split, at + 1));

  return isWhole && sha256(text) === split.sha256 ? dataIn(text) : null;
}

function isPiece(
  { meaning, data }: LedgerEntry,
  split: { readonly parts: number; readonly sha256: string },
  place: number,
): boolean {
  return (
    meaning === 'part' &&
    data?.of === split.sha256 &&
    data.part === place &&
    data.parts === split.parts
  );
}

/** Data from their canonical text; null for a text that is not exactly that. */
function dataIn(text: string): LedgerData {
  try {
    const data: unknown = JSON.parse(text);

    return isLedgerData(data) && canonicalData(data) === text ? data : null;
  } catch {
    // No JSON: nothing can be put together from it.
    return null;
  }
}
