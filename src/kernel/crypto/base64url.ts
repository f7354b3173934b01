const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * The bytes of a text in base64url without padding (RFC 4648 §5, RFC 7515 §2); null where it is none. Unused bits of the
 * last character must be zero, so that no two texts stand for the same bytes.
 */
export function bytesOfBase64url(text: string): Uint8Array | null {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;

  for (const character of text) {
    const six = ALPHABET.indexOf(character);

    if (six < 0) {
      return null;
    }

    held = (held << 6) | six;
    bits += 6;

    if (bits >= 8) {
      bits -= 8;
      bytes.push(held >> bits);
      held &= (1 << bits) - 1;
    }
  }

  return bits < 6 && held === 0 ? Uint8Array.from(bytes) : null;
}
