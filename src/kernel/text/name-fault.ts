import { normalizeText } from './normalize-text';
import { SHEET_ERROR } from './sheet-error';
import { LONGEST } from './text-limits';
import { unprintableFault } from './unprintable';

/** A name says something with so many letters: digits and signs name nobody. */
const LEAST_LETTERS = 2;

/** Signs that stand in no name, and are what a change of encodings (TCVN3, VNI, `?` for a letter lost) leaves of letters. */
const SIGNS = /[?¨ª§¶©®¸¦¢¤¥¹²³½¼¾¬¯°±´·º÷×µ]/;
/** `NguyÔn`: a capital with a mark after a small letter is another letter in an old encoding. */
const CAPITAL_WITHIN = /\p{Ll}(?![A-Z])\p{Lu}/u;

/** Letters that only Unicode has of the Vietnamese ones: a name with one was not damaged by an old encoding. */
const UNICODE = /[\u0102-\u01b0\u1ea0-\u1ef9]/;

/** `LêĐình`: a name that came through whole, but for the blank between two of its words. */
function joined(name: string): string | null {
  const composed = name.normalize('NFC');
  const [place] = CAPITAL_WITHIN.exec(composed) ?? [];

  return place === undefined || !UNICODE.test(composed)
    ? null
    : `có “${place}”: hai chữ viết liền nhau. Hãy thêm dấu cách giữa hai chữ`;
}

function damage(name: string): string | null {
  const [sign] = SIGNS.exec(name) ?? CAPITAL_WITHIN.exec(name.normalize('NFC')) ?? [];

  return sign === undefined
    ? null
    : `có “${sign}”: tên bị hỏng khi đổi bảng mã. Hãy chép lại tên từ bản gốc, gõ bằng Unicode`;
}

const CHECKS: readonly ((name: string) => string | null)[] = [
  (name) =>
    name.length > LONGEST.name ? `dài quá ${LONGEST.name} kí tự. Hãy ghi đúng họ tên` : null,
  unprintableFault,
  (name) =>
    SHEET_ERROR.test(name) ? 'là thông báo lỗi của bảng tính. Hãy chép lại tên từ bản gốc' : null,
  (name) =>
    (name.match(/\p{L}/gu) ?? []).length < LEAST_LETTERS
      ? 'không phải tên người: không có đủ chữ cái. Hãy ghi họ tên theo giấy khai sinh'
      : null,
  joined,
  damage,
  (name) =>
    isOpen(name)
      ? 'có dấu ngoặc kép mở mà không đóng. Hãy bỏ dấu đó, hoặc thêm dấu còn thiếu'
      : null,
];

function count(text: string, sign: RegExp): number {
  return (text.match(sign) ?? []).length;
}

function isOpen(name: string): boolean {
  return count(name, /["＂]/g) % 2 === 1 || count(name, /[“„«]/g) !== count(name, /[”»]/g);
}

/**
 * Why a text cannot be the name of a person, in Vietnamese with what to do, to stand after the name; null where it can.
 * The one notion for tables, forms and answers. Blank texts are told by whoever demands a name.
 */
export function nameFault(text: string): string | null {
  const name = normalizeText(text);

  return CHECKS.map((check) => check(name)).find((fault) => fault !== null) ?? null;
}
