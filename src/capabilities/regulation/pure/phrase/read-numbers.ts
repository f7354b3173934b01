import { any, as, keep, maybe, oneOf, piece, type Read, skip, then, words } from './readers';

const DIGITS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
/** Other words for a digit after a ten: `hai mươi mốt`, `hai mươi tư`, `mười lăm`. */
const AFTER_TEN: Readonly<Record<number, readonly string[]>> = {
  1: ['mốt'],
  4: ['tư'],
  5: ['lăm', 'nhăm'],
};

function unitsOf(digit: number): readonly string[] {
  return digit === 0 ? [''] : [DIGITS[digit - 1] ?? '', ...(AFTER_TEN[digit] ?? [])];
}

/** Writings of 1–99 in words. */
function inWords(n: number): readonly string[] {
  const ten = Math.floor(n / 10);
  const digit = n % 10;
  const tens = ten === 1 ? ['mười'] : [`${DIGITS[ten - 1] ?? ''} mươi`];

  return ten === 0
    ? [DIGITS[digit - 1] ?? '', ...(n === 7 ? ['bẩy'] : [])]
    : tens.flatMap((first) => unitsOf(digit).map((unit) => `${first} ${unit}`.trim()));
}

const IN_WORDS = Array.from({ length: 99 }, (_, i) => i + 1).flatMap((n) =>
  inWords(n).map((text): readonly [string, number] => [text, n]),
);

const FIGURES = piece(({ text }) => (/^\d{1,3}$/.test(text) ? Number(text) : null));
const PLAIN = any(FIGURES, oneOf(IN_WORDS), oneOf([['một trăm', 100]]));
const sign = (text: string): Read<true> => piece((word) => (word.text === text ? true : null));
const AGAIN = skip(sign('('), keep(PLAIN, sign(')')));

/** A whole number in figures or words, once or twice: `10`, `05`, `mười`, `01 (một)`. */
export const NUMBER: Read<number> = then(PLAIN, maybe(AGAIN, null), (n, again) =>
  again === null || again === n ? n : null,
);

const ORDINALS = oneOf<number>([
  ['thứ nhất', 1],
  ['thứ nhì', 2],
  ['thứ tư', 4],
  ['đầu tiên', 1],
  ['đầu', 1],
  ['cuối cùng', -1],
  ['cuối', -1],
]);

/** Which of several: `2`, `thứ 2`, `thứ hai`, `đầu tiên`, `cuối cùng` (−1). */
export const ORDINAL: Read<number> = any(
  ORDINALS,
  skip(maybe(words('thứ', 'số', 'lần thứ'), null), NUMBER),
);

const WEEKDAYS: readonly (readonly [string, number])[] = [
  ['chủ nhật', 7],
  ['cn', 7],
  ...['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'bẩy'].map((name, i): [string, number] => [
    `thứ ${name}`,
    Math.min(i + 1, 6),
  ]),
  ...[2, 3, 4, 5, 6, 7].map((n): [string, number] => [`thứ ${n}`, n - 1]),
];

/** A weekday: 1 = Monday (`thứ hai`, `thứ 2`) … 7 = Sunday. */
export const WEEKDAY: Read<number> = oneOf(WEEKDAYS);

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

/** A share in lowest terms; null where it is none, or more than all. */
function share(of: number, over: number): { of: number; over: number } | null {
  const by = divisor(of, over);

  return of < 1 || over < 1 || of > over || over / by > 100
    ? null
    : { of: of / by, over: over / by };
}

const FRACTION = piece(({ text }) => {
  const found = /^(\d{1,2})\/(\d{1,2})$/.exec(text);

  return found === null ? null : share(Number(found[1]), Number(found[2]));
});
const PERCENT = piece(({ text }) => {
  const found = /^(\d{1,3})%$/.exec(text);

  return found === null ? null : share(Number(found[1]), 100);
});
const PERCENT_APART = as(keep(NUMBER, any(words('phần trăm'), sign('%'))), (n) => share(n, 100));

/** A part of all that must be there: `1/2`, `50%`, `một nửa`, `100 %`, `đủ`. */
export const SHARE: Read<{ of: number; over: number }> = any(
  FRACTION,
  PERCENT,
  PERCENT_APART,
  oneOf([
    ['nửa', { of: 1, over: 2 }],
    ['một nửa', { of: 1, over: 2 }],
    ['phân nửa', { of: 1, over: 2 }],
    ['một phần hai', { of: 1, over: 2 }],
    ['một phần ba', { of: 1, over: 3 }],
    ['hai phần ba', { of: 2, over: 3 }],
    ['ba phần tư', { of: 3, over: 4 }],
    ['toàn bộ', { of: 1, over: 1 }],
    ['tất cả', { of: 1, over: 1 }],
    ['đủ', { of: 1, over: 1 }],
    ['đầy đủ', { of: 1, over: 1 }],
  ]),
);
