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
