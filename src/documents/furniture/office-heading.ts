import { AppError } from '../../kernel/app-error';
import type { Canvas } from '../layout/canvas';
import { textWidth } from '../layout/text-measure';
import type { TextStyle } from '../layout/text-style';
import { sizeForLine, wrapText } from '../layout/wrap';
import type { SchoolHeading } from '../paper-types';

const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const LEFT_SHARE = 0.42;
const LINE = 16;

interface Column {
  readonly x: number;
  readonly width: number;
}

/**
 * Heading of an administrative paper (Decree 30/2020/NĐ-CP, annex I): authority, school and number on the left; name of
 * the State, motto, place and date on the right. `date` is dd/mm/yyyy. Returns the y under it.
 */
export function drawOfficeHeading(
  canvas: Canvas,
  heading: SchoolHeading,
  at: { x: number; y: number; width: number; number: string; date: string },
): number {
  const left: Column = { x: at.x, width: at.width * LEFT_SHARE };
  const right: Column = { x: at.x + left.width, width: at.width - left.width };
  const first = at.y + 12;
  let y = centred(canvas, left, { text: heading.authority.toUpperCase(), y: first }, upright(12));
  y = centred(canvas, left, { text: heading.school.toUpperCase(), y }, { face: 'bold', size: 12 });
  rule(canvas, left, { y: y - LINE + 6, length: left.width * 0.4 });
  const leftEnd = centred(canvas, left, { text: `Số: ${at.number}`, y: y + 9 }, upright(13));
  const state: TextStyle = {
    face: 'bold',
    size: sizeForLine(STATE, { face: 'bold', size: 12 }, right.width),
  };
  centred(canvas, right, { text: STATE, y: first }, state);
  const motto: TextStyle = { face: 'bold', size: 13 };
  centred(canvas, right, { text: MOTTO, y: first + LINE }, motto);
  rule(canvas, right, { y: first + LINE + 6, length: textWidth(MOTTO, motto) });
  const placeLine = `${heading.place}, ${writtenDate(at.date)}`;
  const dated = { text: placeLine, y: first + 2 * LINE + 9 };
  return Math.max(leftEnd, centred(canvas, right, dated, { face: 'italic', size: 13 }));
}

/**
 * `ngày 03 tháng 02 năm 2027` of dd/mm/yyyy: two digits for days under 10 and for January and February, as the decree
 * asks; other months without a zero. @throws `BAD_INPUT` on any other form.
 */
export function writtenDate(date: string): string {
  const parts = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(date);
  if (!parts) {
    throw new AppError('BAD_INPUT', { field: 'date', value: date });
  }
  const [, day, month = '', year] = parts;
  const shownMonth = Number(month) <= 2 ? month : String(Number(month));
  return `ngày ${day} tháng ${shownMonth} năm ${year}`;
}

function upright(size: number): TextStyle {
  return { face: 'regular', size };
}

/** Draws a text centred in a column, wrapped if need be; returns the next baseline. */
function centred(
  canvas: Canvas,
  column: Column,
  { text, y }: { text: string; y: number },
  style: TextStyle,
): number {
  const lines = wrapText(text, style, column.width - 4);
  lines.forEach((line, at) => {
    canvas.aligned(line, { ...column, y: y + at * LINE, align: 'center' }, style);
  });
  return y + lines.length * LINE;
}

function rule(canvas: Canvas, column: Column, { y, length }: { y: number; length: number }): void {
  const x = column.x + (column.width - length) / 2;
  canvas.line(x, y, x + length, y, { width: 0.7 });
}
