import { utf8Bytes } from '../../domain/text/utf8';
import type { Sha256 } from '../../ports/platform-ports';

/** Block of SHA-256 in bytes. */
const BLOCK = 64;

function padded(key: Uint8Array, mask: number): Uint8Array {
  return Uint8Array.from({ length: BLOCK }, (_, position) => (key[position] ?? 0) ^ mask);
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);

  return all;
}

function bytesOfHex(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, position) =>
    Number.parseInt(hex.slice(position * 2, position * 2 + 2), 16),
  );
}

/** HMAC-SHA256 (RFC 2104) of a text under a key of at most 64 ASCII characters, as 64 hex digits. */
export function hmacSha256(key: string, text: string, sha256: Sha256): string {
  const bytes = utf8Bytes(key);
  const inner = sha256(joined(padded(bytes, 0x36), utf8Bytes(text)));

  return sha256(joined(padded(bytes, 0x5c), bytesOfHex(inner)));
}
