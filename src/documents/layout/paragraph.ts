import { asPrinted } from '../../kernel/text/unprintable';
import type { FontStyle } from '../fonts/font-face';
import type { Canvas } from './canvas';
import { textWidth } from './text-measure';
import { type Color, lineHeight } from './text-style';
import { cutWord } from './wrap';

/** A run of text in one face. */
export interface Span {
  readonly text: string;
  readonly face?: FontStyle;
}

/** How a paragraph is set, in points. */
export interface ParagraphStyle {
  readonly size: number;
  readonly width: number;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly firstIndent?: number;
  readonly face?: FontStyle;
  readonly color?: Color;
}

interface Piece {
  readonly text: string;
  readonly face: FontStyle;
  readonly width: number;
}

/** Pieces set without a space between them. */
type Word = Piece[];

export interface ParagraphLine {
  readonly words: readonly Word[];
  readonly indent: number;
  /** Sum of the words, without spaces. */
  readonly width: number;
  readonly last: boolean;
}

/** Breaks a paragraph into lines. */
export function layoutParagraph(spans: readonly Span[], style: ParagraphStyle): ParagraphLine[] {
  const space = spaceWidth(style);
  const lines: ParagraphLine[] = [];
  let words: Word[] = [];
  let width = 0;
  const indent = () => (lines.length === 0 ? (style.firstIndent ?? 0) : 0);
  const close = (last: boolean) => {
    lines.push({ words, indent: indent(), width, last });
    words = [];
    width = 0;
  };
  for (const word of wordsOf(spans, style)) {
    const wordWidth = widthOf(word);
    const needed = indent() + width + words.length * space + wordWidth;
    if (words.length > 0 && needed > style.width) {
      close(false);
    }
    words.push(word);
    width += wordWidth;
  }
  close(true);
  return lines;
}

/** Draws one line whose baseline is `y`. */
export function drawLine(
  canvas: Canvas,
  line: ParagraphLine,
  at: { x: number; y: number; style: ParagraphStyle },
): void {
  const { style } = at;
  const space = spaceWidth(style);
  const gaps = line.words.length - 1;
  const free = style.width - line.indent - line.width - gaps * space;
  const stretch = style.align === 'justify' && !line.last && gaps > 0 ? free / gaps : 0;
  const share = style.align === 'center' ? 0.5 : style.align === 'right' ? 1 : 0;
  let x = at.x + line.indent + free * share;
  line.words.forEach((word, wordAt) => {
    word.forEach((piece, pieceAt) => {
      // A real space glyph, so that the text copied out of the file has its words apart.
      const tail = pieceAt === word.length - 1 && wordAt < gaps ? ' ' : '';
      canvas.text(piece.text + tail, x, at.y, { ...styleOf(piece.face, style) });
      x += piece.width;
    });
    x += space + stretch;
  });
}

/** Height of `count` lines. */
export function linesHeight(count: number, style: ParagraphStyle): number {
  return count * lineHeight(style.size);
}

function wordsOf(spans: readonly Span[], style: ParagraphStyle): Word[] {
  const words: Word[] = [];
  let current: Word = [];
  for (const span of spans) {
    const face = span.face ?? style.face ?? 'regular';
    asPrinted(span.text)
      .split(/\s/)
      .forEach((part, at) => {
        if (at > 0 && current.length > 0) {
          words.push(current);
          current = [];
        }
        const pieces = part === '' ? [] : cutWord(part, styleOf(face, style), style.width);
        pieces.forEach((text, pieceAt) => {
          if (pieceAt > 0) {
            words.push(current);
            current = [];
          }
          current.push({ text, face, width: textWidth(text, styleOf(face, style)) });
        });
      });
  }
  return current.length > 0 ? [...words, current] : words;
}

function widthOf(word: Word): number {
  return word.reduce((sum, piece) => sum + piece.width, 0);
}

function spaceWidth(style: ParagraphStyle): number {
  return textWidth(' ', styleOf(style.face ?? 'regular', style));
}

function styleOf(face: FontStyle, { size, color }: ParagraphStyle) {
  return color ? { face, size, color } : { face, size };
}
