import type { Pdf } from '../../ports/pdf-port';
import type { MinutesDocument } from '../document-types';
import { drawLedgerFoot, FOOT_HEIGHT } from '../furniture/ledger-foot';
import { drawOfficeHeading } from '../furniture/office-heading';
import { Flow } from '../layout/flow';
import { mm } from '../layout/text-style';
import { PdfFile } from '../pdf/pdf-file';
import { drawBody } from './minutes/body';
import { drawEnding } from './minutes/ending';
import { drawOpening } from './minutes/opening';

/** Decree 30/2020: top 20–25, left 30–35, right 15–20 mm; the foot with the ledger's state takes the lower margin. */
const MARGINS = { left: mm(30), right: mm(16), top: mm(20), bottom: FOOT_HEIGHT + 4 } as const;

/** PDF of the minutes of a correction (Biên bản sửa điểm) in the layout of Decree 30/2020/NĐ-CP. A4 upright. */
export function renderMinutes(minutes: MinutesDocument): Pdf {
  const file = new PdfFile({
    title: `Biên bản sửa điểm số ${minutes.number}`,
    author: minutes.heading.school,
    createdAt: minutes.ledger.printedAt,
  });
  const flow = new Flow(file, MARGINS);
  flow.y = drawOfficeHeading(flow.canvas, minutes.heading, {
    x: flow.left,
    y: flow.y,
    width: flow.width,
    number: minutes.number,
    date: minutes.date,
  });
  drawOpening(flow, minutes);
  drawBody(flow, minutes);
  drawEnding(flow, minutes);
  drawPageNumbers(file);
  drawLedgerFoot(file, minutes.ledger, {
    left: MARGINS.left,
    right: MARGINS.right,
    pageText: () => '',
  });
  return file.finish();
}

/** In the middle of the top margin, from the second page on (Decree 30/2020). */
function drawPageNumbers(file: PdfFile): void {
  file.pages.forEach((canvas, at) => {
    if (at > 0) {
      const span = { x: 0, y: mm(13), width: canvas.width, align: 'center' as const };
      canvas.aligned(String(at + 1), span, { face: 'regular', size: 13 });
    }
  });
}
