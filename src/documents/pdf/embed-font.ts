import { type PDFContext, PDFHexString, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import { decodeBase64 } from '../base64';
import { type FontFace, type FontStyle, fontFace } from '../fonts/font-face';

/** Six capitals before the name say that the font is a subset (ISO 32000-1 §9.6.4). */
const SUBSET_TAG = 'SODIEM';
const SERIF = 2;
const NON_SYMBOLIC = 32;
const ITALIC = 64;
/** Entries allowed in one `bfchar` block (ISO 32000-1 §9.10.3). */
const BLOCK = 100;

/** Embeds the whole subset of a face as a Type 0 font with Identity-H codes, and the table that makes it searchable. */
export function embedFont(context: PDFContext, style: FontStyle): PDFRef {
  const face = fontFace(style);
  const baseFont = PDFName.of(`${SUBSET_TAG}+${face.name}`);
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: baseFont,
      CIDSystemInfo: {
        Registry: PDFHexString.of(hexOfAscii('Adobe')),
        Ordering: PDFHexString.of(hexOfAscii('Identity')),
        Supplement: 0,
      },
      FontDescriptor: context.register(descriptor(context, face, baseFont)),
      CIDToGIDMap: 'Identity',
      DW: 0,
      W: [0, glyphWidths(face)],
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: baseFont,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.flateStream(toUnicode(face))),
    }),
  );
}

function descriptor(context: PDFContext, face: FontFace, baseFont: PDFName) {
  const file = context.stream(decodeBase64(face.file), {
    Filter: 'FlateDecode',
    Length1: face.fileLength,
  });
  return context.obj({
    Type: 'FontDescriptor',
    FontName: baseFont,
    Flags: SERIF + NON_SYMBOLIC + (face.italicAngle === 0 ? 0 : ITALIC),
    FontBBox: [...face.box],
    ItalicAngle: face.italicAngle,
    Ascent: face.ascent,
    Descent: face.descent,
    CapHeight: face.capHeight,
    StemV: face.stemV,
    FontFile2: context.register(file),
  });
}

/** Widths by glyph index. */
function glyphWidths(face: FontFace): number[] {
  const widths: number[] = [];
  for (const glyph of face.glyphs.values()) {
    while (widths.length <= glyph.id) {
      widths.push(0);
    }
    widths[glyph.id] = glyph.width;
  }
  return widths;
}

/** CMap from glyph index to UTF-16. Every character of the subset has a glyph of its own (checked when it is cut). */
function toUnicode(face: FontFace): string {
  const entries = [...face.glyphs]
    .sort(([, a], [, b]) => a.id - b.id)
    .map(([point, { id }]) => `<${hex4(id)}> <${hex4(point)}>`);
  const blocks: string[] = [];
  for (let at = 0; at < entries.length; at += BLOCK) {
    const block = entries.slice(at, at + BLOCK);
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar');
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

function hex4(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}

function hexOfAscii(text: string): string {
  return [...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}
