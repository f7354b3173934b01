import type { Canvas } from '../../../documents/layout/canvas';
import type { TextStyle } from '../../../documents/layout/text-style';
import { LEGIBLE, TIGHT_LEADING, wrapText } from '../../../documents/layout/wrap';
import type { TranscriptSubject } from '../pure/transcript-year';

const REMARK: TextStyle = { face: 'regular', size: 10.5 };
const NAMES: TextStyle = { face: 'italic', size: 10 };
/** Kept clear of the rules: beside a text, and above and below what stands in the cell. */
const BESIDE = 3;
const CLEAR = 2;
/** So that a text still stands in what was reckoned for it. */
const ROUNDING = 0.1;
/** Room to sign in where nothing is said. */
const TO_SIGN = 20;
const TALLEST_ROW = 42;

interface Room {
  readonly width: number;
  readonly height: number;
}

interface Box extends Room {
  readonly x: number;
  readonly y: number;
}

/** What a text needs in points at the smallest size that can be read. */
function leastHeight(text: string, style: TextStyle, width: number): number {
  if (text === '') {
    return 0;
  }
  const lines = wrapText(text, { ...style, size: LEGIBLE }, width).length;
  return lines * LEGIBLE * TIGHT_LEADING + ROUNDING;
}

function leastRow({ remark, teachers }: TranscriptSubject, width: number): number {
  const room = width - 2 * BESIDE;
  const said = leastHeight(remark, REMARK, room);
  const names = leastHeight(teachers, NAMES, room);
  return said + names + 2 * CLEAR;
}

/** Subjects a page each of this room: one as a rule, more where much is said everywhere, for nothing is set too small. */
export function subjectPages(
  subjects: readonly TranscriptSubject[],
  { width, height }: Room,
): readonly (readonly TranscriptSubject[])[] {
  const pages: TranscriptSubject[][] = [[]];
  let used = 0;

  for (const subject of subjects) {
    const least = leastRow(subject, width);
    const isFull = used + least > height;

    if (isFull) {
      pages.push([]);
    }

    used = isFull ? least : used + least;
    pages[pages.length - 1]?.push(subject);
  }

  return pages;
}

/**
 * Heights in points of the rows of a page of subjects: alike, but that a row in which much is said is as high as it needs
 * to be read; the others give it the room.
 */
export function subjectRowHeights(
  subjects: readonly TranscriptSubject[],
  { width, height }: Room,
): readonly number[] {
  const least = subjects.map((subject) => leastRow(subject, width));
  let share = height / Math.max(1, subjects.length);

  // Each round takes rows out that are higher than their share; at most all of them.
  for (let round = 0; round < subjects.length; round += 1) {
    const limit = share;
    const tall = least.filter((each) => each > limit);
    const taken = tall.reduce((sum, each) => sum + each, 0);
    share = Math.max(0, height - taken) / Math.max(1, subjects.length - tall.length);
  }

  const usual = Math.min(TALLEST_ROW, share);

  return least.map((each) => Math.max(each, usual));
}

/** The upper part is for the remark and the signature, the names stand under them. */
export function drawRemark(
  canvas: Canvas,
  box: Box,
  { remark, teachers }: TranscriptSubject,
): void {
  const width = box.width - 2 * BESIDE;
  const x = box.x + BESIDE;
  const names = leastHeight(teachers, NAMES, width);
  const height = remark === '' ? Math.min(box.height, Math.max(TO_SIGN, names + 1)) : names;
  const bottom = box.y + box.height - (remark === '' ? 0 : CLEAR);
  const top = box.y + CLEAR;
  canvas.fitted(teachers, { x, y: bottom - height, width, height }, NAMES, 'right');
  canvas.fitted(remark, { x, y: top, width, height: bottom - height - top }, REMARK, 'left');
}
