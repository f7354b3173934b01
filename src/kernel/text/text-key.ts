import { asMeant } from './normalize-text';
import { spell, syllableKey } from './vietnamese-name';

/** y alone after these letters at the end of a word: the regulations write i there (`kì`, `lí`, `Mĩ`), older texts y. */
const LONE_Y = /([hklmst])y$/;

/**
 * What two writings of one word have in common: letters as meant, whatever their case, the place of the tone mark
 * (`Hoá` = `Hóa`) and i or y where both are written (`Địa lý` = `Địa lí`). Diacritics and tones count (`Sử` is not
 * `Sự`). For headers, roles, states, levels and settings; names of people: `sameName`.
 */
export function textKey(text: string): string {
  return asMeant(text)
    .split(/([^\p{L}\p{M}]+)/u)
    .map((part) => (/\p{L}/u.test(part) ? syllableKey(withI(part)) : part))
    .join('');
}

function withI(word: string): string {
  const lower = word.toLowerCase().normalize('NFD');
  const bare = lower.replace(/\p{M}/gu, '');

  return LONE_Y.test(bare) ? lower.replace(/y(?=\p{M}*$)/u, 'i') : lower;
}

/** The same without spaces, dots, dashes and other signs: `LS-ĐL`, `LS & ĐL` and `ls đl` are one. */
export function tightKey(text: string): string {
  const words = asMeant(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((word) => spell(withI(word)));

  return `${words.map(({ letters }) => letters).join('')}!${words.flatMap(({ tones }) => tones).join('')}`;
}

/** True for two writings of one word, see {@link textKey}. */
export function sameText(a: string, b: string): boolean {
  return textKey(a) === textKey(b);
}
