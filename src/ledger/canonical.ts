import { utf8Bytes } from '../kernel/text/utf8';
import { type ChainHead, type LedgerEntry, type Sha256, SUBJECT_KEY_FIELDS } from './ledger-entry';

/** Tags put before the bytes, so that a leaf can never be taken for a node (RFC 6962 §2.1). */
const LEAF_TAG = 0x00;
const NODE_TAG = 0x01;

/** First element of every canonical text: names the format, so that another version can never have the same bytes. */
const FORMAT = 'sdt-ledger/1';

/**
 * One exact JSON string: NFC; `"` and `\` take a backslash; U+0000–U+001F are written `\u00xx` in lower-case hex (no
 * short forms); a lone surrogate becomes U+FFFD; every other character stands for itself.
 */
export function canonicalString(text: string): string {
  return `"${text.normalize('NFC').replace(SPECIAL, escapeCharacter)}"`;
}

const SPECIAL = /["\\\p{Cc}\p{Cs}]/gu;

function escapeCharacter(character: string): string {
  const code = character.charCodeAt(0);

  if (code >= 0xd800) {
    return '\ufffd';
  }

  if (code >= 0x7f) {
    return character;
  }

  return code < 0x20 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\${character}`;
}

/** The text whose UTF-8 bytes are hashed for an entry: a JSON array in fixed order without spaces. */
export function canonicalEntry(entry: Omit<LedgerEntry, 'hash'>): string {
  const key = entry.subjectKey;
  const texts = [
    entry.time,
    entry.actor,
    entry.role,
    entry.meaning,
    ...SUBJECT_KEY_FIELDS.map((field) => key[field]),
    entry.oldValue,
    entry.newValue,
    entry.reason,
  ].map(canonicalString);
  const refs = `[${entry.refs.map(canonicalString).join(',')}]`;
  const links = [entry.commandId, entry.prev].map(canonicalString);

  return tagged('entry', [
    canonicalString(entry.chain),
    String(entry.seq),
    ...texts,
    refs,
    ...links,
  ]);
}

/** The text hashed for the head of a chain, a leaf of the Merkle tree of a checkpoint. */
export function canonicalHead(head: ChainHead): string {
  return tagged('head', [
    canonicalString(head.chain),
    String(head.seq),
    canonicalString(head.hash),
  ]);
}

/** The text hashed for the start of a chain. `previousYearHead` is '' where there is no ledger before. */
export function canonicalGenesis(chain: string, previousYearHead: string): string {
  return tagged('genesis', [canonicalString(chain), canonicalString(previousYearHead)]);
}

function tagged(what: string, parts: readonly string[]): string {
  return `[${[canonicalString(FORMAT), canonicalString(what), ...parts].join(',')}]`;
}

/** sha256(0x00 ‖ bytes of the canonical text), hex. */
export function leafHash(canonical: string, sha256: Sha256): string {
  const text = utf8Bytes(canonical);
  const bytes = new Uint8Array(text.length + 1);
  bytes[0] = LEAF_TAG;
  bytes.set(text, 1);

  return sha256(bytes);
}

/** sha256(0x01 ‖ left ‖ right) of two hex hashes, hex. */
export function nodeHash(left: string, right: string, sha256: Sha256): string {
  const bytes = new Uint8Array(65);
  bytes[0] = NODE_TAG;
  bytes.set(hexBytes(left), 1);
  bytes.set(hexBytes(right), 33);

  return sha256(bytes);
}

/** Hash an entry must carry. */
export function entryHash(entry: Omit<LedgerEntry, 'hash'>, sha256: Sha256): string {
  return leafHash(canonicalEntry(entry), sha256);
}

/** Bytes of 64 hex digits. */
function hexBytes(hex: string): Uint8Array {
  return Uint8Array.from({ length: 32 }, (_, i) =>
    Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16),
  );
}
