import { visible } from './normalize-text';

/**
 * Characters the papers' font has, as ranges of code points. The font itself is no part of the domain; a test compares
 * both (`test/documents/fonts/font-face.test.ts`).
 */
export const PRINTABLE: readonly (readonly [number, number])[] = [
  ...([
    [0x20, 0x7e],
    [0xa1, 0xac],
    [0xae, 0xcf],
    [0xd1, 0x148],
    [0x14a, 0x17e],
  ] as const),
  ...([
    [0x180, 0x181],
    [0x1a0, 0x1a1],
    [0x1af, 0x1b0],
    [0x1cd, 0x1ce],
    [0x243, 0x243],
  ] as const),
  ...([
    [0x253, 0x253],
    [0x2bc, 0x2bc],
    [0x300, 0x303],
    [0x306, 0x306],
    [0x309, 0x309],
  ] as const),
  ...([
    [0x30c, 0x30c],
    [0x31b, 0x31b],
    [0x323, 0x323],
    [0x1ea0, 0x1ef9],
    [0x2013, 0x2014],
  ] as const),
  ...([
    [0x2018, 0x201a],
    [0x201c, 0x201e],
    [0x2020, 0x2020],
    [0x2022, 0x2022],
  ] as const),
  ...([
    [0x2026, 0x2026],
    [0x2030, 0x2030],
    [0x2032, 0x2033],
    [0x2039, 0x203a],
  ] as const),
  ...([
    [0x20ab, 0x20ac],
    [0x2116, 0x2116],
    [0x2122, 0x2122],
    [0x2190, 0x2193],
  ] as const),
  ...([
    [0x2212, 0x2212],
    [0x2248, 0x2248],
    [0x2260, 0x2260],
    [0x2264, 0x2265],
  ] as const),
  ...([
    [0x25a0, 0x25a1],
    [0x25b2, 0x25b2],
    [0x25bc, 0x25bc],
    [0x25cb, 0x25cb],
  ] as const),
  [0x25cf, 0x25cf],
];

const SPACES = /[\t\u00a0\u2000-\u200a\u202f\u3000]/g;
const LETTER_D: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ɖ: 'đ' };
const DAMAGED = '\uFFFD';

/**
 * The text as it is drawn and can be searched: one code point a letter (NFC), plain spaces, nothing invisible. Ð (eth)
 * and Ɖ, typed by some keyboards for Đ, become Đ. Line feeds stay.
 */
export function asPrinted(text: string): string {
  return visible(text)
    .replace(SPACES, ' ')
    .replace(/[\u0085\u2028\u2029\v\f\r]/g, '')
    .replace(/[ÐƉɖ]/g, (letter) => LETTER_D[letter] ?? letter);
}

/** The characters of a text that would be a box on paper (emoji, CJK, damaged ones), each once, in their order. */
export function unprintable(text: string): readonly string[] {
  return [...new Set(asPrinted(text))].filter((character) => {
    const point = character.codePointAt(0) ?? 0;

    return (
      character !== '\n' && !PRINTABLE.some(([first, last]) => point >= first && point <= last)
    );
  });
}

/** Why a name cannot stand on the papers, in Vietnamese with its characters and what to do; null where it can. */
export function unprintableFault(name: string): string | null {
  const found = unprintable(name);

  if (found.length === 0) {
    return null;
  }

  const which = found.map((character) => `“${character}” (${codeOf(character)})`).join(', ');

  return found.includes(DAMAGED)
    ? `có chữ đã hỏng ${which}, thường do tệp được lưu sai bảng mã. Hãy chép lại tên từ bản gốc`
    : `có kí tự không in được trên sổ ${which}. Hãy ghi lại tên theo giấy khai sinh`;
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
