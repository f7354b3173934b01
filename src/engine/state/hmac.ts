import { hmac } from '@noble/hashes/hmac';
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { utf8Bytes } from '../../kernel/text/utf8';

/** HMAC-SHA256 (RFC 2104) of a text under a key, both as UTF-8: 64 lower-case hex digits. */
export function hmacSha256(key: string, text: string): string {
  return bytesToHex(hmac(sha256, utf8Bytes(key), utf8Bytes(text)));
}
