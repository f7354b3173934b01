import type { Canvas } from '../layout/canvas';
import { mm, type TextStyle } from '../layout/text-style';
import { linesFor } from '../layout/wrap';
import type { SchoolHeading } from '../paper-types';
import type { PdfFile } from '../pdf/pdf-file';
import { CONTENT_BOTTOM, CONTENT_WIDTH, MARGIN } from './page-frame';

/** A line on a cover: its baseline in points from the top, and how it is set. */
export interface CoverLine {
  readonly text: string;
  readonly y: number;
  readonly face: TextStyle['face'];
  readonly size: number;
}

const FRAME_INSET = mm(4);

/** The school at the head of a cover. */
export function schoolLines(heading: SchoolHeading): CoverLine[] {
  return [
    { text: heading.authority.toUpperCase(), y: 100, face: 'regular', size: 14 },
    { text: heading.school.toUpperCase(), y: 122, face: 'bold', size: 16 },
    { text: `Xã (phường): ${heading.commune}`, y: 148, face: 'regular', size: 14 },
    { text: `Tỉnh (thành phố): ${heading.province}`, y: 168, face: 'regular', size: 14 },
  ];
}

/** Starts a page with a double frame. */
export function framedPage(file: PdfFile, bookmark: string): Canvas {
  const canvas = file.addPage();
  file.bookmark(bookmark);
  const frame = {
    x: MARGIN.left,
    y: MARGIN.top + 10,
    width: CONTENT_WIDTH,
    height: CONTENT_BOTTOM - MARGIN.top - 20,
  };
  canvas.rect(frame, { width: 2 });
  canvas.rect(
    {
      x: frame.x + FRAME_INSET,
      y: frame.y + FRAME_INSET,
      width: frame.width - 2 * FRAME_INSET,
      height: frame.height - 2 * FRAME_INSET,
    },
    { width: 0.6 },
  );
  return canvas;
}

/** Draws the lines; one that is too long takes more, and those under it move down. Answers how far the last has moved. */
export function drawCoverLines(canvas: Canvas, lines: readonly CoverLine[]): number {
  const width = CONTENT_WIDTH - 6 * FRAME_INSET;
  const x = MARGIN.left + 3 * FRAME_INSET;
  let moved = 0;
  for (const { text, y, face, size } of lines) {
    const fit = linesFor(text, { face, size }, { width });
    fit.lines.forEach((line, row) => {
      const baseline = y + moved + row * fit.size * 1.2;
      canvas.aligned(line, { x, y: baseline, width, align: 'center' }, { face, size: fit.size });
    });
    moved += (fit.lines.length - 1) * fit.size * 1.2;
  }
  return moved;
}
