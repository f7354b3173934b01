const DIGITS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Bytes as small hexadecimal digits. */
export function hexOf(bytes: Uint8Array): string {
  let text = '';

  for (let at = 0; at < bytes.length; at += 1) {
    text += DIGITS[bytes[at] as number];
  }

  return text;
}

/** The value of the digit at a place: `0`–`9` stand at 48, the letters of either case at 65 and 97. */
function digitAt(hex: string, at: number): number {
  const code = hex.charCodeAt(at);

  return code < 58 ? code - 48 : (code & 31) + 9;
}

/** Bytes of hexadecimal digits; `hex` has an even number of them and nothing else. */
export function bytesOf(hex: string): Uint8Array {
  const bytes = new Uint8Array(hex.length / 2);

  for (let at = 0; at < bytes.length; at += 1) {
    bytes[at] = 16 * digitAt(hex, 2 * at) + digitAt(hex, 2 * at + 1);
  }

  return bytes;
}
