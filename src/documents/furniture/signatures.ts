import type { Canvas } from '../layout/canvas';
import type { TextStyle } from '../layout/text-style';
import { LEGIBLE, linesFor } from '../layout/wrap';

/** One place to sign. */
export interface SignatureBlock {
  /** Office of the signer, e.g. `HIỆU TRƯỞNG`. */
  readonly role: string;
  /** Under the role, e.g. `(Kí, ghi rõ họ tên)`. */
  readonly hint: string;
  /** Full name printed under the room for the signature; may be empty. */
  readonly name: string;
}

/** Sizes in points. */
export interface SignatureLook {
  readonly size: number;
  /** Room between hint and name. */
  readonly room: number;
}

/** Height of one row of blocks in points. */
export function signatureHeight({ size, room }: SignatureLook): number {
  return 2 * size * 1.25 + room + size * 1.35;
}

/** Draws blocks side by side in equal parts of a span. A name too long for its part takes a second line, upwards. */
export function drawSignatures(
  canvas: Canvas,
  blocks: readonly SignatureBlock[],
  at: { x: number; y: number; width: number; look: SignatureLook },
): void {
  const part = at.width / Math.max(1, blocks.length);
  const { size, room } = at.look;
  blocks.forEach((block, index) => {
    const x = at.x + index * part;
    const line = (text: string, y: number, style: TextStyle) => {
      const span = { x: x + 2, width: part - 4, align: 'center' as const };
      const fit = linesFor(text, style, { width: span.width, least: LEGIBLE });
      fit.lines.forEach((part, row) => {
        const above = (fit.lines.length - 1 - row) * fit.size * 1.15;
        canvas.aligned(part, { ...span, y: y - above }, { ...style, size: fit.size });
      });
    };
    line(block.role, at.y + size, { face: 'bold', size });
    line(block.hint, at.y + 2.25 * size, { face: 'italic', size: size - 1 });
    line(block.name, at.y + 2.5 * size + room + size, { face: 'bold', size });
  });
}
