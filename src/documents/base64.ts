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

/** Bytes as base64 text (RFC 4648 §4, padded). Apps Script has no `btoa`. */
export function encodeBase64(bytes: Uint8Array): string {
  const groups: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const signs = [18, 12, 6, 0].map((shift) => ALPHABET.charAt((group >> shift) & 63));
    groups.push(
      signs
        .slice(0, left + 1)
        .join('')
        .padEnd(4, '='),
    );
  }
  return groups.join('');
}
