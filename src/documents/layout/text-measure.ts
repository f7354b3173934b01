import { fontFace, glyphOf } from '../fonts/font-face';
import type { TextStyle } from './text-style';

const SPACES = /[\t\u00a0\u2000-\u200a\u202f\u3000]/g;
/** Controls except the line feed; soft hyphen, zero-width and direction marks. */
const INVISIBLE = /[\p{Cf}\u2028\u2029]|(?!\n)\p{Cc}/gu;
const LETTER_ETH = /\u00d0/g;

/**
 * The text as it is drawn and can be searched: one code point a letter (NFC), plain spaces, nothing invisible. Ð (eth),
 * typed by old keyboards for Đ, becomes Đ.
 */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(LETTER_ETH, '\u0110');
}

/** Width of one line of text in points. */
export function textWidth(text: string, style: TextStyle): number {
  const face = fontFace(style.face);
  let width = 0;
  for (const character of printable(text)) {
    width += glyphOf(face, character.codePointAt(0) ?? 0).width;
  }
  return (width * style.size) / 1000;
}
