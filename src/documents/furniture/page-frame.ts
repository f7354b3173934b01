import type { Term } from '../../school/school-types';
import { TERM_NUMERAL } from '../../school/term-name';
import type { Canvas } from '../layout/canvas';
import { mm, type TextStyle } from '../layout/text-style';
import { sizeForLine } from '../layout/wrap';
import type { SchoolHeading } from '../paper-types';
import { A4, type PdfFile } from '../pdf/pdf-file';
import { FOOT_HEIGHT } from './ledger-foot';

/** Margins of what is bound to a book, in points. The left one leaves room for binding. */
export const MARGIN = { left: mm(18), right: mm(12), top: mm(11) } as const;

/** Width between the margins of an upright page. */
export const CONTENT_WIDTH = A4.width - MARGIN.left - MARGIN.right;

/** Lowest y, from the top, that content may reach on an upright page. */
export const CONTENT_BOTTOM = A4.height - FOOT_HEIGHT;

const TITLE_SIZE = 16;

/** From the top margin to where the table of a page starts, in points. */
export const PAGE_HEADING_HEIGHT = 46;

/** What the name of the school takes above the title, in points. */
export const SCHOOL_HEIGHT = 36;

/** What stands at the head of a page. */
export interface PageHeading {
  readonly title: string;
  readonly subtitle: string;
  /** Above the title; left out = nothing. */
  readonly school?: SchoolHeading | undefined;
}

/** Starts a page with a bold title and an italic line under it. */
export function addTitledPage(file: PdfFile, heading: PageHeading): Canvas {
  const canvas = file.addPage();
  const top = MARGIN.top + (heading.school === undefined ? 0 : SCHOOL_HEIGHT);
  const span = { x: MARGIN.left, width: CONTENT_WIDTH, align: 'center' as const };
  const title: TextStyle = { face: 'bold', size: TITLE_SIZE };
  const size = sizeForLine(heading.title, title, CONTENT_WIDTH);
  if (heading.school !== undefined) {
    drawSchool(canvas, heading.school);
  }
  canvas.aligned(heading.title, { ...span, y: top + 18 }, { ...title, size });
  canvas.aligned(heading.subtitle, { ...span, y: top + 35 }, { face: 'italic', size: 12 });
  return canvas;
}

/** Authority and school, centred in the left part; the longest names take two lines each. */
function drawSchool(canvas: Canvas, { authority, school }: SchoolHeading): void {
  const span = { x: MARGIN.left, width: CONTENT_WIDTH * 0.62, align: 'center' as const };
  const lines: readonly (readonly [string, TextStyle])[] = [
    [authority.toUpperCase(), { face: 'regular', size: 11 }],
    [school.toUpperCase(), { face: 'bold', size: 11 }],
  ];
  lines.forEach(([text, style], at) => {
    const box = { ...span, y: MARGIN.top - 6 + at * 19, height: 19 };
    canvas.fitted(text, box, style, 'center');
  });
}

/** `HỌC KÌ I`, `HỌC KÌ II`. */
export function termTitle(term: Term): string {
  return `HỌC KÌ ${TERM_NUMERAL[term]}`;
}
