import { sha256 as nobleSha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { utf8Bytes } from '../kernel/text/utf8';
import type { Sha256 } from '../ports/platform-ports';

/** SHA-256 computed inside the execution: no service call, no TextEncoder. Texts are hashed as UTF-8. */
export const sha256: Sha256 = (data) =>
  bytesToHex(nobleSha256(typeof data === 'string' ? utf8Bytes(data) : data));
