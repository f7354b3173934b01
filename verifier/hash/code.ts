const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The code of a hash on paper: its first 80 bits in Crockford's base 32, four groups of four. */
export function codeOf(hash: string): string {
  const bits = BigInt(`0x${hash.slice(0, 20)}`);
  const letters = Array.from(
    { length: 16 },
    (_, at) => LETTERS[Number((bits >> BigInt(75 - 5 * at)) & 31n)],
  ).join('');

  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

/** A code as it is printed, however it was typed; '' where it is none. */
export function readCode(typed: string): string {
  const letters = typed
    .toUpperCase()
    .replace(/[\s\-–—.]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');

  return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(letters) ? letters.replace(/(.{4})(?=.)/g, '$1-') : '';
}

/** The first 20 hex digits of every hash that has this code. */
export function hexOfCode(code: string): string {
  const bits = Array.from(code.replace(/-/g, ''), (letter) => LETTERS.indexOf(letter)).reduce(
    (sum, five) => (sum << 5n) | BigInt(five),
    0n,
  );

  return bits.toString(16).padStart(20, '0');
}
