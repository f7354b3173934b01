import tinos from './tinos.json';

/** The four faces every paper is set in (Tinos, metric-compatible with Times New Roman, as NĐ30/2020 asks for). */
export type FontStyle = 'regular' | 'bold' | 'italic' | 'boldItalic';

export interface Glyph {
  /** Index in the font file. */
  readonly id: number;
  /** Advance in thousandths of the size. */
  readonly width: number;
}

/** One face; vertical measures in thousandths of the size. */
export interface FontFace {
  readonly style: FontStyle;
  readonly name: string;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly box: readonly number[];
  /** Degrees, negative when slanting right. */
  readonly italicAngle: number;
  readonly stemV: number;
  /** By Unicode code point. */
  readonly glyphs: ReadonlyMap<number, Glyph>;
  /** TrueType file, deflated (zlib), in base64; and its length in bytes before deflating. */
  readonly file: string;
  readonly fileLength: number;
}

/** Drawn for a character the font lacks, so that the reader sees that something stood there. */
const MISSING = 0x25a1;

const faces = new Map<FontStyle, FontFace>();

/** The face of a style, decoded on first use. */
export function fontFace(style: FontStyle): FontFace {
  const known = faces.get(style);
  if (known) {
    return known;
  }
  const record = tinos[style];
  const face: FontFace = { ...record, style, glyphs: glyphTable(record.characters) };
  faces.set(style, face);
  return face;
}

/** Glyph of a code point; the sign for a missing character when the font lacks it. */
export function glyphOf(face: FontFace, codePoint: number): Glyph {
  return face.glyphs.get(codePoint) ?? face.glyphs.get(MISSING) ?? { id: 0, width: 500 };
}

/** `code point,glyph,width` separated by spaces, as scripts/build-fonts.mjs writes it. */
function glyphTable(characters: string): ReadonlyMap<number, Glyph> {
  const table = new Map<number, Glyph>();
  for (const entry of characters.split(' ')) {
    const [point = 0, id = 0, width = 0] = entry.split(',').map(Number);
    table.set(point, { id, width });
  }
  return table;
}
