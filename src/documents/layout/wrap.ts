import { asPrinted } from '../../kernel/text/unprintable';
import { textWidth } from './text-measure';
import type { TextStyle } from './text-style';

/** Lines no wider than `width` points. Breaks at spaces and line ends; a word wider than a line is cut. */
export function wrapText(text: string, style: TextStyle, width: number): string[] {
  return asPrinted(text)
    .split('\n')
    .flatMap((line) => wrapLine(line, style, width));
}

function wrapLine(line: string, style: TextStyle, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ').filter((part) => part !== '')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (textWidth(longer, style) <= width) {
      current = longer;
      continue;
    }
    if (current !== '') {
      lines.push(current);
    }
    const pieces = cutWord(word, style, width);
    lines.push(...pieces.slice(0, -1));
    current = pieces[pieces.length - 1] ?? '';
  }
  lines.push(current);
  return lines;
}

/** Pieces of a word that each fit in `width`; at least one character each, so that it always ends. */
export function cutWord(word: string, style: TextStyle, width: number): string[] {
  if (textWidth(word, style) <= width) {
    return [word];
  }
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, style) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  pieces.push(piece);
  return pieces;
}

/** Width and height in points. */
interface Room {
  readonly width: number;
  readonly height: number;
}

/** A text that was made to fit: the size it needs and its lines. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Between baselines inside a cell, as a multiple of the size. */
export const TIGHT_LEADING = 1.08;

/** Room a single line needs, as a multiple of the size: Vietnamese capitals carry two marks above. */
const LINE_ROOM = 1.06;

/** Down to this share of its size a text stays on one line before it may wrap. */
const ONE_LINE_SHARE = 0.78;
const STEP = 0.25;
const SMALLEST = 3;
/** No text of ours is printed smaller where its place can grow (A4 paper is read at arm's length, by older eyes too). */
export const LEGIBLE = 8;

/**
 * Makes a text fit a cell of `width` × `height` points without losing a letter: first one line, slightly smaller if need
 * be; then as many lines as the height holds at the largest size that works.
 */
export function fitText(text: string, style: TextStyle, room: Room): FittedText {
  const clean = asPrinted(text);
  const oneLine = clean.includes('\n') ? 0 : oneLineSize(clean, style, room);
  if (oneLine >= Math.min(style.size, Math.max(LEGIBLE, style.size * ONE_LINE_SHARE))) {
    return { size: oneLine, lines: [clean.trim()] };
  }
  const wrapped = wrapToFit(clean, style, room);
  return wrapped.size > oneLine ? wrapped : { size: oneLine, lines: [clean.trim()] };
}

/** The largest size at which the lines fit and no word is cut; the smallest size, cut words and all, when there is none. */
function wrapToFit(text: string, style: TextStyle, room: Room): FittedText {
  const words = text.split(/\s+/);
  for (let size = style.size; size > SMALLEST; size -= STEP) {
    const sized = { ...style, size };
    const lines = wrapText(text, sized, room.width);
    const whole = words.every((word) => textWidth(word, sized) <= room.width);
    if (whole && lines.length * size * TIGHT_LEADING <= room.height) {
      return { size, lines };
    }
  }
  return { size: SMALLEST, lines: wrapText(text, { ...style, size: SMALLEST }, room.width) };
}

function oneLineSize(text: string, style: TextStyle, room: Room): number {
  return Math.min(sizeForLine(text, style, room.width), room.height / LINE_ROOM);
}

/**
 * One line, slightly smaller if need be, or several lines at that reduced size: what a title or a name becomes where
 * there is room below or above it. `least`: down to which size it stays on one line.
 */
export function linesFor(
  text: string,
  style: TextStyle,
  room: { readonly width: number; readonly least?: number },
): FittedText {
  const { width, least = Math.max(LEGIBLE, style.size * ONE_LINE_SHARE) } = room;
  const clean = asPrinted(text).trim();
  const size = sizeForLine(clean, style, width);

  return size >= Math.min(style.size, least)
    ? { size, lines: [clean] }
    : { size: least, lines: wrapText(clean, { ...style, size: least }, width) };
}

/** The largest size, at most the style's own, at which a text fits on one line of `width` points. */
export function sizeForLine(text: string, style: TextStyle, width: number): number {
  const natural = textWidth(text, style);
  return natural > width ? (style.size * width) / natural : style.size;
}
