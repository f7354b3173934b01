import { A4, type PdfFile } from '../pdf/pdf-file';
import type { Canvas } from './canvas';
import { drawLine, layoutParagraph, type ParagraphStyle, type Span } from './paragraph';
import {
  type CellContent,
  drawHeader,
  drawRow,
  headerHeight,
  naturalRowHeight,
  type Table,
} from './table';
import { lineHeight } from './text-style';

/** Edges of the type area in points; `bottom` is counted from the lower edge of the paper. */
export interface FlowMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Text that runs from page to page: a cursor, paragraphs, tables. */
export class Flow {
  readonly width: number;
  readonly left: number;
  canvas: Canvas;
  /** Where the next thing starts, points from the top of the page. */
  y: number;
  private readonly file: PdfFile;
  private readonly margins: FlowMargins;

  constructor(file: PdfFile, margins: FlowMargins) {
    this.file = file;
    this.margins = margins;
    this.left = margins.left;
    this.width = A4.width - margins.left - margins.right;
    this.canvas = file.addPage(A4);
    this.y = margins.top;
  }

  /** Starts a new page unless `height` points are left on this one. */
  ensure(height: number): void {
    if (this.y + height <= A4.height - this.margins.bottom) {
      return;
    }
    this.canvas = this.file.addPage(A4);
    this.y = this.margins.top;
  }

  space(height: number): void {
    this.y += height;
  }

  /** Sets a paragraph over the whole width; its last two lines stay together. */
  paragraph(content: string | readonly Span[], look: Omit<ParagraphStyle, 'width'>): void {
    const spans = typeof content === 'string' ? [{ text: content }] : content;
    const style = { ...look, width: this.width };
    const lines = layoutParagraph(spans, style);
    const leading = lineHeight(style.size);
    lines.forEach((line, at) => {
      this.ensure(at === lines.length - 2 ? 2 * leading : leading);
      drawLine(this.canvas, line, { x: this.left, y: this.y + style.size, style });
      this.y += leading;
    });
  }

  /** Draws a table; the heading is repeated on every page it runs over to, and no row is divided. */
  table(table: Table, rows: readonly (readonly CellContent[])[]): void {
    const heights = rows.map((cells) => naturalRowHeight(table, cells));
    this.ensure(headerHeight(table) + (heights[0] ?? 0));
    this.header(table);
    rows.forEach((cells, at) => {
      const height = heights[at] ?? 0;
      const page = this.canvas;
      this.ensure(height);
      if (page !== this.canvas) {
        this.header(table);
      }
      drawRow(this.canvas, table, { x: this.left, y: this.y, height, cells });
      this.y += height;
    });
  }

  private header(table: Table): void {
    drawHeader(this.canvas, table, { x: this.left, y: this.y });
    this.y += headerHeight(table);
  }
}
