import { asPrinted } from '../../kernel/text/unprintable';
import { type FontStyle, fontFace, glyphOf } from '../fonts/font-face';
import { textWidth } from './text-measure';
import { type Align, BLACK, type Box, type Color, type TextStyle } from './text-style';
import { fitText, TIGHT_LEADING } from './wrap';

const { round } = Math;

/** Numbers of content streams: at most three decimals, never an exponent. */
function num(value: number): string {
  const rounded = round(value * 1000) / 1000;
  return `${rounded === 0 ? 0 : rounded}`;
}

/** Resource name of a face on every page. */
export function fontResource(style: FontStyle): string {
  return `F-${style}`;
}

export interface StrokeOptions {
  readonly width?: number;
  readonly color?: Color;
}

/** One page: collects drawing operators. All lengths in points, origin top left, y downwards. */
export class Canvas {
  readonly width: number;
  readonly height: number;
  readonly faces: Set<FontStyle>;
  /** Names of the form XObjects drawn on it. */
  readonly forms: Set<string>;
  private readonly operators: string[];

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.faces = new Set();
    this.forms = new Set();
    this.operators = [];
  }

  /** Draws one line of text; `y` is its baseline. */
  text(text: string, x: number, y: number, style: TextStyle): void {
    this.show(text, style, `1 0 0 1 ${num(x)} ${num(this.height - y)} Tm`);
  }

  /** Draws one line of text that runs upwards; (x, y) is where its baseline starts. */
  textUpwards(text: string, x: number, y: number, style: TextStyle): void {
    this.show(text, style, `0 1 -1 0 ${num(x)} ${num(this.height - y)} Tm`);
  }

  /** Draws one line of text placed on the span from `x` to `x + width`. */
  aligned(
    text: string,
    span: { x: number; y: number; width: number; align: Align },
    style: TextStyle,
  ): void {
    const free = span.width - textWidth(text, style);
    this.text(text, span.x + alignedOffset(free, span.align), span.y, style);
  }

  /** Draws a text inside a box, centred vertically; it shrinks and wraps until it fits ({@link fitText}). */
  fitted(text: string, box: Box, style: TextStyle, align: Align = 'left'): void {
    if (text === '') {
      return;
    }
    const fit = fitText(text, style, box);
    const sized = { ...style, size: fit.size };
    const leading = fit.size * TIGHT_LEADING;
    const first = box.y + (box.height - fit.lines.length * leading) / 2 + fit.size * 0.86;
    fit.lines.forEach((line, at) => {
      this.aligned(line, { x: box.x, y: first + at * leading, width: box.width, align }, sized);
    });
  }

  /** Like {@link fitted}, for a text that runs upwards, centred both ways. */
  fittedUpwards(text: string, box: Box, style: TextStyle): void {
    const fit = fitText(text, style, { width: box.height, height: box.width });
    const sized = { ...style, size: fit.size };
    const leading = fit.size * TIGHT_LEADING;
    const first = box.x + (box.width - fit.lines.length * leading) / 2 + fit.size * 0.86;
    fit.lines.forEach((line, at) => {
      const free = box.height - textWidth(line, sized);
      this.textUpwards(line, first + at * leading, box.y + box.height - free / 2, sized);
    });
  }

  /** Writes a text large and slanting over the whole page, under everything that is drawn on it. */
  watermark(text: string, style: TextStyle): void {
    const half = textWidth(text, style) / 2;
    const slant = Math.SQRT1_2;
    const x = this.width / 2 - half * slant;
    const y = this.height / 2 - half * slant;
    this.show(text, style, `${[slant, slant, -slant, slant, x, y].map(num).join(' ')} Tm`);
    this.operators.unshift(...this.operators.splice(-1));
  }

  line(x1: number, y1: number, x2: number, y2: number, stroke: StrokeOptions = {}): void {
    this.stroked(`${this.point(x1, y1)} m ${this.point(x2, y2)} l S`, stroke);
  }

  rect(box: Box, stroke: StrokeOptions = {}): void {
    this.stroked(`${this.rectangle(box)} S`, stroke);
  }

  fill(box: Box, color: Color): void {
    this.operators.push(`q ${color.map(num).join(' ')} rg ${this.rectangle(box)} f Q`);
  }

  /** Draws a form XObject of one unit square into a box. */
  form(name: string, box: Box): void {
    this.forms.add(name);
    const y = this.height - box.y - box.height;
    this.operators.push(
      `q ${num(box.width)} 0 0 ${num(box.height)} ${num(box.x)} ${num(y)} cm /${name} Do Q`,
    );
  }

  /** The content stream (ASCII). */
  content(): string {
    return this.operators.join('\n');
  }

  private show(text: string, style: TextStyle, matrix: string): void {
    const clean = asPrinted(text);
    if (clean === '') {
      return;
    }
    this.faces.add(style.face);
    const color = (style.color ?? BLACK).map(num).join(' ');
    this.operators.push(
      `BT ${color} rg /${fontResource(style.face)} ${num(style.size)} Tf ${matrix} <${glyphCodes(clean, style.face)}> Tj ET`,
    );
  }

  private stroked(path: string, { width = 0.6, color = BLACK }: StrokeOptions): void {
    this.operators.push(`q ${num(width)} w ${color.map(num).join(' ')} RG ${path} Q`);
  }

  private point(x: number, y: number): string {
    return `${num(x)} ${num(this.height - y)}`;
  }

  private rectangle({ x, y, width, height }: Box): string {
    return `${num(x)} ${num(this.height - y - height)} ${num(width)} ${num(height)} re`;
  }
}

function alignedOffset(free: number, align: Align): number {
  if (align === 'left') {
    return 0;
  }
  return align === 'right' ? free : free / 2;
}

/** Four hexadecimal digits a glyph (Identity-H). */
function glyphCodes(text: string, style: FontStyle): string {
  const face = fontFace(style);
  let codes = '';
  for (const character of text) {
    codes += glyphOf(face, character.codePointAt(0) ?? 0)
      .id.toString(16)
      .padStart(4, '0');
  }
  return codes;
}
