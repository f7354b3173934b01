import type { Term } from '../../school/school-types';
import { TERM_NUMERAL } from '../../school/term-name';
import type { Canvas } from '../layout/canvas';
import { mm, type TextStyle } from '../layout/text-style';
import { sizeForLine } from '../layout/wrap';
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

/** Starts a page with a bold title and an italic line under it. */
export function addTitledPage(file: PdfFile, heading: { title: string; subtitle: string }): Canvas {
  const canvas = file.addPage();
  const span = { x: MARGIN.left, width: CONTENT_WIDTH, align: 'center' as const };
  const title: TextStyle = { face: 'bold', size: TITLE_SIZE };
  const size = sizeForLine(heading.title, title, CONTENT_WIDTH);
  canvas.aligned(heading.title, { ...span, y: MARGIN.top + 18 }, { ...title, size });
  canvas.aligned(heading.subtitle, { ...span, y: MARGIN.top + 35 }, { face: 'italic', size: 12 });
  return canvas;
}

/** `HỌC KÌ I`, `HỌC KÌ II`. */
export function termTitle(term: Term): string {
  return `HỌC KÌ ${TERM_NUMERAL[term]}`;
}
