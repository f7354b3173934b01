import { asPrinted } from '../../kernel/text/unprintable';
import { fontFace, glyphOf } from '../fonts/font-face';
import type { TextStyle } from './text-style';

/** Width of one line of text in points. */
export function textWidth(text: string, style: TextStyle): number {
  const face = fontFace(style.face);
  let width = 0;
  for (const character of asPrinted(text)) {
    width += glyphOf(face, character.codePointAt(0) ?? 0).width;
  }
  return (width * style.size) / 1000;
}
