import { AppError } from '../kernel/app-error';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes of a base64 text (RFC 4648 §4, padded). Apps Script has no `atob`. @throws `BAD_INPUT` on any other character. */
export function decodeBase64(text: string): Uint8Array {
  const sixBits = new Int16Array(128).fill(-1);
  for (let at = 0; at < ALPHABET.length; at++) {
    sixBits[ALPHABET.charCodeAt(at)] = at;
  }
  const body = text.replace(/={1,2}$/, '');
  const bytes = new Uint8Array(Math.floor((body.length * 3) / 4));
  let buffer = 0;
  let bits = 0;
  let filled = 0;
  for (let at = 0; at < body.length; at++) {
    const value = sixBits[body.charCodeAt(at)] ?? -1;
    if (value < 0) {
      throw new AppError('BAD_INPUT', { field: 'base64', value: body.charAt(at) });
    }
    buffer = ((buffer << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[filled++] = (buffer >> bits) & 0xff;
    }
  }
  return bytes;
}
