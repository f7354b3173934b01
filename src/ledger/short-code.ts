/** Crockford's base 32: no I, L, O, U, so that a code read from paper or over the telephone is not mistaken. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Code of a hash for people to compare: its first 80 bits as `XXXX-XXXX-XXXX-XXXX`. */
export function shortCode(hash: string): string {
  const bits = hash
    .slice(0, 20)
    .split('')
    .map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0'))
    .join('');
  const letters = (bits.match(/.{5}/g) ?? []).map((five) => LETTERS[Number.parseInt(five, 2)]);

  return (letters.join('').match(/.{4}/g) ?? []).join('-');
}

/** The code as printed, whatever way a person typed it: O is 0, I and L are 1, any case, any separator. */
export function normaliseCode(typed: string): string {
  const letters = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');

  return (letters.match(/.{1,4}/g) ?? []).join('-');
}
