/** UTF-8 bytes of a text (Apps Script has no TextEncoder). A lone surrogate becomes U+FFFD, as TextEncoder does. */
export function utf8Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;

  for (const character of text) {
    length = writeCodePoint(bytes, length, scalarValue(character.codePointAt(0) ?? 0));
  }

  return bytes.slice(0, length);
}

function scalarValue(codePoint: number): number {
  return codePoint >= 0xd800 && codePoint <= 0xdfff ? 0xfffd : codePoint;
}

function writeCodePoint(bytes: Uint8Array, start: number, codePoint: number): number {
  let at = start;

  if (codePoint < 0x80) {
    bytes[at++] = codePoint;

    return at;
  }

  if (codePoint < 0x800) {
    bytes[at++] = 0xc0 | (codePoint >> 6);
  } else if (codePoint < 0x10000) {
    bytes[at++] = 0xe0 | (codePoint >> 12);
    bytes[at++] = 0x80 | ((codePoint >> 6) & 0x3f);
  } else {
    bytes[at++] = 0xf0 | (codePoint >> 18);
    bytes[at++] = 0x80 | ((codePoint >> 12) & 0x3f);
    bytes[at++] = 0x80 | ((codePoint >> 6) & 0x3f);
  }

  bytes[at++] = 0x80 | (codePoint & 0x3f);

  return at;
}

/** The text of UTF-8 bytes; null where they are none (Apps Script has no TextDecoder). */
export function textOfUtf8(bytes: Uint8Array): string | null {
  try {
    return decodeURIComponent(
      [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
    );
  } catch {
    // A byte that belongs to no character.
    return null;
  }
}
