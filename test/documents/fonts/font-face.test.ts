import { inflateSync } from 'node:zlib';
import { decodeBase64 } from '../../../src/documents/base64';
import { type FontStyle, fontFace, glyphOf } from '../../../src/documents/fonts/font-face';
import { asPrinted, PRINTABLE, unprintable } from '../../../src/kernel/text/unprintable';

const STYLES: readonly FontStyle[] = ['regular', 'bold', 'italic', 'boldItalic'];
const VOWELS = 'aăâeêioôơuưy';
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const VIETNAMESE = [...VOWELS]
  .flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')))
  .concat('đ')
  .flatMap((letter) => [letter, letter.toUpperCase()]);

test.each(STYLES)('%s has every Vietnamese letter and the signs of office papers', (style) => {
  const { glyphs } = fontFace(style);
  const missing = [...VIETNAMESE, ...'0123456789.,;:–…“”→←□■×≤≥°§№'].filter(
    (letter) => [...letter].length !== 1 || !glyphs.has(letter.codePointAt(0) ?? 0),
  );
  expect(missing).toEqual([]);
});

const ETHNIC =
  "H'Hen Niê, Y Ƀlăm Kbuôr, Rơ Ksor Hʼƀia, Ɓuôn ɓ, Č č Ĕ ĕ Ĭ ĭ Ŏ ŏ Ŭ ŭ Ñ ñ Ơ̆ ơ̆ Ư̆ ư̆ Ô̆ ô̆ Ê̆ ê̆";

test.each(STYLES)('%s prints the letters of names of all peoples of Việt Nam', (style) => {
  const { glyphs } = fontFace(style);
  const letters = [...asPrinted(ETHNIC)];

  expect(letters.filter((letter) => !glyphs.has(letter.codePointAt(0) ?? 0))).toEqual([]);
  expect(unprintable(letters.join(''))).toEqual([]);
});

test.each(STYLES)('what the import calls printable is what %s has', (style) => {
  const has = [...fontFace(style).glyphs.keys()].sort((a, b) => a - b);
  const said = PRINTABLE.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at),
  );

  expect(said).toEqual(has);
});

test.each(STYLES)(
  '%s gives each character a glyph of its own, so that text can be read back',
  (style) => {
    const ids = [...fontFace(style).glyphs.values()].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  },
);

test.each(STYLES)('the file of %s is a TrueType font of the length it says', (style) => {
  const face = fontFace(style);
  const file = inflateSync(decodeBase64(face.file));
  expect(file.length).toBe(face.fileLength);
  expect(file.readUInt32BE(0)).toBe(0x00010000);
});

test.each([
  ['regular', 'A', 722],
  ['regular', '5', 500],
  ['bold', 'H', 778],
  ['italic', 'm', 722],
] as const)('%s %s is as wide as in Times New Roman', (style, letter, width) => {
  expect(glyphOf(fontFace(style), letter.charCodeAt(0)).width).toBe(width);
});

test('a character the font lacks becomes a visible box', () => {
  const face = fontFace('regular');
  expect(glyphOf(face, 0x1f600)).toBe(glyphOf(face, 0x25a1));
});
