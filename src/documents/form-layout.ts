import type { Pdf } from '../ports/pdf-port';
import { drawLedgerFoot } from './furniture/ledger-foot';
import { Flow, type FlowMargins } from './layout/flow';
import { mm, type TextStyle } from './layout/text-style';
import type { FormContent, Paper } from './paper-types';
import { PdfFile } from './pdf/pdf-file';

/** Draws a part of a form onto pages of the file, which it adds itself. */
export type FormPart<Content> = (file: PdfFile, content: Content) => void;

/** How a form looks: upright A4 pages made by its parts, what is the same on all of them, and the ledger at their foot. */
export interface FormLayout<Content extends FormContent> {
  /** Raised whenever the same content is drawn otherwise; left out = 1. */
  readonly version?: number;
  /** Title of the file, as a reader shows it. */
  readonly title: (content: Content) => string;
  /** In the order of the pages. */
  readonly parts: readonly FormPart<Content>[];
  /** Points kept free on both sides of the foot. */
  readonly sides: { readonly left: number; readonly right: number };
  /**
   * Where pages are numbered from the second one on: at the foot with their number, or in the middle of the top margin
   * (Decree 30/2020); `none` where each page stands by itself.
   */
  readonly numbers: 'foot' | 'top' | 'none';
  /** An extract: the archive holds none of it, and its QR code says so; left out = a paper that is filed. */
  readonly isExtract?: true;
  /** Stands across every page; null or missing = nothing. */
  readonly stamp?: (content: Content) => string | null;
}

const STAMP_STYLE: TextStyle = { face: 'bold', size: 110, color: [0.86, 0.86, 0.86] };

/** Parts that are set one below the other, as text runs from page to page. */
export function flowing<Content>(
  margins: FlowMargins,
  parts: readonly ((flow: Flow, content: Content) => void)[],
): FormPart<Content> {
  return (file, content) => {
    const flow = new Flow(file, margins);
    for (const part of parts) {
      part(flow, content);
    }
  };
}

/** PDF of a form. The same paper gives the same bytes. @throws AppError BAD_INPUT for a time that is none. */
export function drawForm<Content extends FormContent>(
  layout: FormLayout<Content>,
  { content, ledger, edition }: Paper<Content>,
): Pdf {
  const file = new PdfFile({
    title: layout.title(content),
    author: content.heading.school,
    createdAt: ledger.printedAt,
  });
  for (const part of layout.parts) {
    part(file, content);
  }
  drawStamp(file, layout.stamp?.(content) ?? null);
  if (layout.numbers === 'top') {
    drawNumbersOnTop(file);
  }
  drawLedgerFoot(file, ledger, {
    ...layout.sides,
    edition,
    isExtract: layout.isExtract,
    pageText: (page, pages) =>
      layout.numbers !== 'foot' || page === 1 ? '' : `Trang ${page}/${pages}`,
  });
  return file.finish();
}

function drawStamp(file: PdfFile, stamp: string | null): void {
  if (stamp !== null) {
    for (const page of file.pages) {
      page.watermark(stamp, STAMP_STYLE);
    }
  }
}

function drawNumbersOnTop(file: PdfFile): void {
  file.pages.slice(1).forEach((canvas, at) => {
    const span = { x: 0, y: mm(13), width: canvas.width, align: 'center' as const };
    canvas.aligned(String(at + 2), span, { face: 'regular', size: 13 });
  });
}
