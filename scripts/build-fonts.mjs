/**
 * Makes `src/documents/fonts/tinos.json`: the four faces of Tinos (SIL OFL 1.1, metric-compatible with Times New Roman)
 * cut down to what Vietnamese school papers need, with their widths. Run by hand when the set of characters changes:
 * `node scripts/build-fonts.mjs`. Subsetting happens here because doing it while a PDF is made corrupts the glyphs,
 * and because a ready table of widths spares the engine a font parser.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import fontkit from '@pdf-lib/fontkit';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const OUT_FILE = fileURLToPath(new URL('../src/documents/fonts/tinos.json', import.meta.url));

/** A CID font in a PDF needs only the outlines and metrics; these only cost bytes. */
const UNUSED_TABLES = [
  'GDEF',
  'GPOS',
  'GSUB',
  'kern',
  'name',
  'post',
  'OS/2',
  'cmap',
  'gasp',
  'DSIG',
  'meta',
];

const FACES = {
  regular: { file: '400Regular/Tinos_400Regular.ttf', name: 'Tinos-Regular', stemV: 82 },
  bold: { file: '700Bold/Tinos_700Bold.ttf', name: 'Tinos-Bold', stemV: 142 },
  italic: {
    file: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
    name: 'Tinos-Italic',
    stemV: 82,
  },
  boldItalic: {
    file: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
    name: 'Tinos-BoldItalic',
    stemV: 142,
  },
};

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** Ð (U+00D0) shares its glyph with Đ (U+0110), and the soft hyphen and no-break space theirs with - and space. */
const SHARED = new Set([0xa0, 0xad, 0xd0]);

/** Latin with every Vietnamese letter (U+1EA0–1EF9), the combining marks, and the signs of office papers. */
export const CODE_POINTS = [
  ...range(0x20, 0x7e),
  ...range(0xa1, 0xff).filter((point) => !SHARED.has(point)),
  ...range(0x100, 0x17e).filter((point) => point !== 0x149),
  ...[0x1a0, 0x1a1, 0x1af, 0x1b0],
  // b with a stroke or a hook and the letter apostrophe of Ê-đê, Gia-rai, Ba-na and Mnông names; a with a caron.
  ...[0x180, 0x181, 0x1cd, 0x1ce, 0x243, 0x253, 0x2bc],
  ...[0x300, 0x301, 0x302, 0x303, 0x306, 0x309, 0x30c, 0x31b, 0x323],
  ...range(0x1ea0, 0x1ef9),
  ...[...'–—‘’‚“”„†•…‰′″‹›€₫№™←↑→↓−≈≠≤≥□■▲▼○●'].map((sign) => sign.codePointAt(0)),
];

const perMille = (value, unitsPerEm) => Math.round((value * 1000) / unitsPerEm);

function characterTable(font) {
  const owners = new Map();
  return CODE_POINTS.filter((point) => font.hasGlyphForCodePoint(point))
    .map((point) => {
      const glyph = font.glyphForCodePoint(point);
      if (owners.has(glyph.id)) {
        throw new Error(
          `U+${point.toString(16)} and U+${owners.get(glyph.id).toString(16)} share a glyph`,
        );
      }
      owners.set(glyph.id, point);
      return [point, glyph.id, perMille(glyph.advanceWidth, font.unitsPerEm)].join(',');
    })
    .join(' ');
}

async function buildFace({ file, name, stemV }) {
  const source = readFileSync(require.resolve(`@expo-google-fonts/tinos/${file}`));
  const text = String.fromCodePoint(...CODE_POINTS);
  const options = {
    targetFormat: 'sfnt',
    noLayoutClosure: true,
    keepFeatures: [],
    noHinting: true,
  };
  const withNames = fontkit.create(await subsetFont(source, text, options));
  const outlines = await subsetFont(source, text, { ...options, dropTables: UNUSED_TABLES });
  const scale = (value) => perMille(value, withNames.unitsPerEm);
  const box = withNames.bbox;
  return {
    name,
    stemV,
    italicAngle: withNames.italicAngle,
    ascent: scale(withNames.ascent),
    descent: scale(withNames.descent),
    capHeight: scale(withNames.capHeight),
    box: [box.minX, box.minY, box.maxX, box.maxY].map(scale),
    characters: characterTable(withNames),
    fileLength: outlines.length,
    file: deflateSync(outlines, { level: 9 }).toString('base64'),
  };
}

/** Text of the JSON file. Same fonts and same characters give the same text. */
export async function buildFonts() {
  const faces = {};
  for (const [style, face] of Object.entries(FACES)) {
    faces[style] = await buildFace(face);
  }
  return `${JSON.stringify(faces, null, 2).replace(/\[\s+(-?\d+),\s+(-?\d+),\s+(-?\d+),\s+(-?\d+)\s+\]/g, '[$1, $2, $3, $4]')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(OUT_FILE, await buildFonts());
}
