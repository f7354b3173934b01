import { shortCode } from '../../ledger/short-code';
import type { Canvas } from '../layout/canvas';
import { GREY, type TextStyle } from '../layout/text-style';
import { sizeForLine } from '../layout/wrap';
import type { LedgerWitness } from '../paper-types';
import type { PdfFile } from '../pdf/pdf-file';
import { qrOperators } from './qr-code';

const QR_FORM = 'ledger-qr';
const QR_SIZE = 44;
const FOOT_STYLE: TextStyle = { face: 'regular', size: 8, color: GREY };

/** Distance of the QR code from the lower edge of the paper, in points. */
const FROM_EDGE = 14;

/** Points kept free at the lower edge of every page. */
export const FOOT_HEIGHT = QR_SIZE + FROM_EDGE + 4;

/** Ends the text of the QR code of an extract (trích lục), of which the archive holds none (docs/ledger-format.md). */
const EXTRACT = 'TL';

/** Text of the QR code: what a verifier needs to find the entry in an exported ledger. */
export function witnessPayload(
  { chain, sequence, head }: LedgerWitness,
  isExtract = false,
): string {
  return ['SODIEM', chain, sequence, head, ...(isExtract ? [EXTRACT] : [])].join('|');
}

/** How the foot is set: free points on both sides, the number of the paper, and whether the page is an extract. */
interface FootLook {
  readonly left: number;
  readonly right: number;
  readonly edition?: number | undefined;
  readonly isExtract?: boolean | undefined;
}

/**
 * Prints the state of the ledger at the foot of every page, and says it in the properties of the file, where the verifier
 * for people reads it; `pageText` gives the text on the right (or none), `edition` the number of the paper where it has
 * one.
 */
export function drawLedgerFoot(
  file: PdfFile,
  witness: LedgerWitness,
  look: FootLook & { readonly pageText: (page: number, pages: number) => string },
): void {
  const payload = witnessPayload(witness, look.isExtract);
  file.defineForm(QR_FORM, qrOperators(payload));
  file.tell(payload);
  file.pages.forEach((canvas, at) => {
    drawFoot(canvas, witness, { ...look, text: look.pageText(at + 1, file.pages.length) });
  });
}

function drawFoot(
  canvas: Canvas,
  witness: LedgerWitness,
  look: FootLook & { readonly text: string },
): void {
  const { left, right, text } = look;
  const top = canvas.height - FROM_EDGE - QR_SIZE;
  canvas.form(QR_FORM, { x: left, y: top, width: QR_SIZE, height: QR_SIZE });
  const x = left + QR_SIZE + 6;
  const width = canvas.width - right - x - 70;
  witnessLines(witness, look.edition).forEach((line, at) => {
    const size = sizeForLine(line, FOOT_STYLE, width);
    canvas.text(line, x, top + 14 + at * 10.5, { ...FOOT_STYLE, size });
  });
  const numberSpan = { x, y: top + 24.5, width: canvas.width - right - x, align: 'right' } as const;
  canvas.aligned(text, numberSpan, { face: 'regular', size: 10 });
}

/** The first edition says nothing; later ones name what they replace. */
function editionText(edition = 1): string {
  return edition > 1 ? `Bản ${edition}, thay bản ${edition - 1} · ` : '';
}

function witnessLines(
  { chain, sequence, head, printedAt }: LedgerWitness,
  edition: number | undefined,
): string[] {
  return [
    `${editionText(edition)}Nhật kí sổ điểm: chuỗi ${chain} · số thứ tự ${sequence}`,
    `Mã đối chiếu ${shortCode(head)} · in lúc ${printedAt}`,
    'Quét mã QR và so với nhật kí để phát hiện sửa đổi sau khi in.',
  ];
}
