import {
  decodePDFRawStream,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import type { FontStyle } from '../../src/documents/fonts/font-face';

/** A text as one `Tj` shows it, with its matrix position in points (origin bottom left). */
export interface ShownText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly face: FontStyle;
  readonly upwards: boolean;
}

/** Loads the bytes, which may come from another V8 context. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(Uint8Array.from(bytes), { updateMetadata: false });
}

/** Content stream of a page, inflated. */
export function contentOf(page: PDFPage): string {
  return inflated(page.node.Contents());
}

/** Everything shown on a page, read back through the fonts' ToUnicode tables as a viewer does for searching. */
export function shownTexts(page: PDFPage): ShownText[] {
  const fonts = toUnicodeTables(page);
  const pattern =
    /\/(\S+) ([\d.]+) Tf ([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+) Tm <([0-9a-f]*)> Tj/g;
  return [...contentOf(page).matchAll(pattern)].map((match) => {
    const table = fonts.get(match[1] ?? '');
    const text = (match[9] ?? '').replace(
      /.{4}/g,
      (code) => table?.get(Number.parseInt(code, 16)) ?? '\ufffd',
    );
    return {
      text,
      x: Number(match[7]),
      y: Number(match[8]),
      size: Number(match[2]),
      face: (match[1] ?? '').replace('F-', '') as FontStyle,
      upwards: match[3] === '0',
    };
  });
}

/** All texts of a page, one a line. */
export function textOf(page: PDFPage): string {
  return shownTexts(page)
    .map(({ text }) => text)
    .join('\n');
}

function toUnicodeTables(page: PDFPage): Map<string, Map<number, string>> {
  const fonts = page.node.Resources()?.lookup(PDFName.of('Font'), PDFDict);
  return new Map(
    (fonts?.entries() ?? []).map(([name, ref]) => {
      const font = page.doc.context.lookup(ref, PDFDict);
      const map = inflated(font.lookup(PDFName.of('ToUnicode')));
      const pairs = [...map.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]{4})>$/gm)];
      const table = pairs.map(([, code = '', point = '']): [number, string] => [
        Number.parseInt(code, 16),
        String.fromCharCode(Number.parseInt(point, 16)),
      ]);
      return [name.decodeText(), new Map(table)];
    }),
  );
}

function inflated(stream: unknown): string {
  if (!(stream instanceof PDFRawStream)) {
    throw new Error('not a stream');
  }
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
}
