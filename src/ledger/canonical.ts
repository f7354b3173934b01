import { utf8Bytes } from '../kernel/text/utf8';
import { canonicalString } from './canonical-string';
import { canonicalData } from './ledger-data';
import { type ChainHead, KEY_FIELDS, type LedgerEntry, type Sha256 } from './ledger-entry';

/** Tags put before the bytes, so that a leaf can never be taken for a node (RFC 6962 §2.1). */
const LEAF_TAG = 0x00;
const NODE_TAG = 0x01;

/** First element of every canonical text: names the format, so that another version can never have the same bytes. */
const FORMAT = 'sdt-ledger/2';

/** The text whose UTF-8 bytes are hashed for an entry: a JSON array in fixed order without spaces. */
export function canonicalEntry(entry: Omit<LedgerEntry, 'hash'>): string {
  const { chain, seq, time, actor, role, basis, meaning, oldValue, newValue, reason } = entry;

  return tagged('entry', [
    canonicalString(chain),
    String(seq),
    ...[time, actor, role, basis, meaning].map(canonicalString),
    canonicalList(KEY_FIELDS.map((field) => entry.key[field])),
    ...[oldValue, newValue, reason].map(canonicalString),
    canonicalData(entry.data),
    canonicalList(entry.refs),
    ...[entry.commandId, entry.prev].map(canonicalString),
  ]);
}

function canonicalList(texts: readonly string[]): string {
  return `[${texts.map(canonicalString).join(',')}]`;
}

/** The text hashed for the head of a chain, a leaf of the Merkle tree of a checkpoint. */
export function canonicalHead(head: ChainHead): string {
  return tagged('head', [
    canonicalString(head.chain),
    String(head.size),
    canonicalString(head.root),
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
