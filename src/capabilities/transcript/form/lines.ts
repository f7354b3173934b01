import type { Canvas } from '../../../documents/layout/canvas';
import { textWidth } from '../../../documents/layout/text-measure';
import { GREY, type TextStyle } from '../../../documents/layout/text-style';
import { LEGIBLE, linesFor, wrapText } from '../../../documents/layout/wrap';

/** Where something is set: from `x` over `width` points, its baseline at `y`. */
export interface Line {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const BODY: TextStyle = { face: 'regular', size: 12 };
/** A rule to write on stands a little under the baseline. */
const UNDER = 2.5;
const GAP = 4;

/** A rule to write on. */
function rule(canvas: Canvas, { x, y, width }: Line): void {
  canvas.line(x, y + UNDER, x + width, y + UNDER, { width: 0.4, color: GREY });
}

/**
 * A label and what is known, in bold; or a rule to write on. A text too long for its line takes a second one under it.
 * Answers how far what follows moves down.
 */
export function labelled(canvas: Canvas, at: Line, label: string, value: string): number {
  const { x, y, width } = at;
  const start = x + textWidth(label, BODY) + GAP;
  const room = width - (start - x);
  canvas.text(label, x, y, BODY);

  if (value === '') {
    rule(canvas, { x: start, y, width: room });
    return 0;
  }

  const style: TextStyle = { face: 'bold', size: 12 };
  const fit = linesFor(value, style, { width: room, least: LEGIBLE + 1 });
  fit.lines.forEach((line, row) => {
    canvas.text(line, start, y + row * fit.size * 1.2, { ...style, size: fit.size });
  });
  return (fit.lines.length - 1) * fit.size * 1.2;
}

/** A heading, and under it a text in as many lines as it needs of `count`, or rules to write on. */
export function noted(
  canvas: Canvas,
  at: Line & { readonly count: number },
  label: string,
  value: string,
): void {
  const { x, y, width, count } = at;
  canvas.text(label, x, y, { face: 'bold', size: 12 });
  const lines = value === '' ? [] : wrapText(value, BODY, width);
  for (let row = 0; row < Math.max(count, lines.length); row++) {
    const baseline = y + (row + 1) * LINE_STEP;
    rule(canvas, { x, y: baseline, width });
    canvas.text(lines[row] ?? '', x, baseline, BODY);
  }
}

/** Between rules to write on, in points. */
export const LINE_STEP = 19;
