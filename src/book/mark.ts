import { asMeant, foldText } from '../kernel/text/normalize-text';
import { ownValue } from '../kernel/text/own-value';
import type { SubjectKind } from '../school/school-types';

/**
 * A mark as stored. A number is an integer number of tenths, 0–100 (TT22/2021 Đ5.3b: whole or one decimal);
 * `Đ` / `CĐ` are the levels of a comment subject (Đ5.3a); `M` = exempt (miễn); null = not yet assessed.
 */
export type MarkValue = number | 'Đ' | 'CĐ' | 'M' | null;

/**
 * Why a text is not a mark. `tooManyDecimals` `8,55`; `outOfRange` below 0 or above 10; `fraction` `8/5`, `8/10`;
 * `formula` a text starting with `=`; `wrongKind` a level in a score subject or a number in a comment subject;
 * `notAMark` everything else.
 */
export type MarkProblem =
  | 'tooManyDecimals'
  | 'outOfRange'
  | 'fraction'
  | 'formula'
  | 'wrongKind'
  | 'notAMark';

/** Outcome of {@link parseMark}; a refused text carries what was probably meant, undefined where nobody can tell. */
export type ParsedMark =
  | { readonly ok: true; readonly value: MarkValue }
  | {
      readonly ok: false;
      readonly reason: MarkProblem;
      readonly suggestion: MarkValue | undefined;
    };

/** `quickEntry`: `85` means 8,5 and `100` means 10 (two or three digits that are no mark as they stand). Off by default. */
export interface MarkOptions {
  readonly quickEntry?: boolean;
}

const LEVELS: Readonly<Record<string, 'Đ' | 'CĐ'>> = {
  d: 'Đ',
  dat: 'Đ',
  cd: 'CĐ',
  'c d': 'CĐ',
  'chua dat': 'CĐ',
  chuadat: 'CĐ',
};
const EXEMPT: readonly string[] = ['m', 'mien'];
const NUMBER = /^([+-]?)(\d{1,4})(?:\s*[.,]\s*(\d{1,20}))?$/;
/** Decimals no person types: what a computer makes of a number such as 8,3. */
const NOISE = 10;
const MAX_TENTHS = 100;

/**
 * Reads what a person typed into a mark cell. Decimal comma and point, full-width digits, look-alike letters and
 * stray spaces are accepted, numbers that are equal are equal (`08,5`, `8,50`); a blank text is null (not yet assessed), 0 is a real mark. Never rounds silently: more than one decimal
 * is refused and the half-up rounding is suggested (TT22/2021 Đ5.3b).
 */
export function parseMark(text: string, kind: SubjectKind, options: MarkOptions = {}): ParsedMark {
  const clean = asMeant(text);

  if (clean === '') {
    return accept(null);
  }

  if (clean.startsWith('=')) {
    return refuse('formula');
  }

  const word = foldText(clean);

  if (EXEMPT.includes(word)) {
    return accept('M');
  }

  const level = ownValue(LEVELS, word);

  if (level !== undefined) {
    return kind === 'comment' ? accept(level) : refuse('wrongKind');
  }

  return readNumber(clean, kind, options);
}

function readNumber(clean: string, kind: SubjectKind, options: MarkOptions): ParsedMark {
  const number = NUMBER.exec(clean);

  if (number === null) {
    return refuseOther(clean, kind);
  }

  if (kind === 'comment') {
    return refuse('wrongKind');
  }

  const [, sign, whole, decimals] = number;

  if (sign === '-' && Number(`${whole}.${decimals ?? 0}`) !== 0) {
    return refuse('outOfRange');
  }

  if (decimals === undefined) {
    return readWhole(Number(whole), options);
  }

  const exact = decimals.length < NOISE ? null : withoutNoise(Number(`${whole}.${decimals}`));

  return exact === null ? readDecimal(Number(whole), significant(decimals)) : inRange(exact);
}

/** Zeros at the end say nothing: `7,50` is `7,5`. */
function significant(decimals: string): string {
  return decimals.replace(/0+$/, '') || '0';
}

/** Tenths of a computed number (`8,300000000000001`, `7,999999999999999`); null where more than noise is left. */
function withoutNoise(value: number): number | null {
  const tenths = Math.round(value * 1e7) / 1e6;

  return Number.isInteger(tenths) ? tenths : null;
}

function inRange(tenths: number): ParsedMark {
  return tenths <= MAX_TENTHS ? accept(tenths) : refuse('outOfRange');
}

function readWhole(whole: number, options: MarkOptions): ParsedMark {
  if (whole <= 10) {
    return accept(whole * 10);
  }

  if (whole > MAX_TENTHS) {
    return refuse('outOfRange');
  }

  // 11 may have been meant as 1,1, as 1 or as 10: nobody can tell, so nothing is suggested.
  return options.quickEntry === true ? accept(whole) : refuse('outOfRange');
}

function readDecimal(whole: number, decimals: string): ParsedMark {
  // Half up on the decimal digits themselves: no binary fraction is ever formed.
  const up = decimals.length > 1 && decimals.charCodeAt(1) >= 53 ? 1 : 0;
  const tenths = whole * 10 + Number(decimals[0]) + up;
  const over = whole > 10 || (whole === 10 && /[1-9]/.test(decimals)) || tenths > MAX_TENTHS;

  if (over) {
    return refuse('outOfRange');
  }

  return decimals.length > 1 ? refuse('tooManyDecimals', tenths) : accept(tenths);
}

function refuseOther(clean: string, kind: SubjectKind): ParsedMark {
  const fraction = /^(\d{1,2}(?:[.,]\d)?)\s*[/\\]\s*(\d{1,3})$/.exec(clean);

  if (fraction !== null) {
    return refuse('fraction', kind === 'score' ? outOfTen(fraction) : undefined);
  }

  const open = /^(?:(\d{1,2})[.,]|[.,](\d))$/.exec(clean);

  if (open === null || kind === 'comment') {
    return refuse('notAMark');
  }

  const tenths = open[1] === undefined ? Number(open[2]) : Number(open[1]) * 10;

  return tenths > MAX_TENTHS ? refuse('outOfRange') : refuse('notAMark', tenths);
}

/** `8/10` is "8 out of 10"; any other denominator may be a date or a slip for a comma, so nothing is suggested. */
function outOfTen(fraction: RegExpExecArray): MarkValue | undefined {
  if (fraction[2] !== '10') {
    return undefined;
  }

  const inner = parseMark(fraction[1] ?? '', 'score');

  return inner.ok ? inner.value : undefined;
}

function accept(value: MarkValue): ParsedMark {
  return { ok: true, value };
}

function refuse(reason: MarkProblem, suggestion?: MarkValue): ParsedMark {
  return { ok: false, reason, suggestion };
}

/** Prints a mark as in the book: `8`, `8,5`, `Đ`, `CĐ`, `M`, and an empty text for null. */
export function printMark(value: MarkValue): string {
  if (value === null) {
    return '';
  }

  if (typeof value !== 'number') {
    return value;
  }

  return value % 10 === 0 ? String(value / 10) : printAverage(value);
}

/** Prints an average (integer tenths), always with one decimal: `8,0`. */
export function printAverage(tenths: number): string {
  return `${Math.floor(tenths / 10)},${tenths % 10}`;
}

/** True for a value that may stand in a cell of a subject of this kind (a whole number of tenths 0–100, or a level). */
export function isMarkOf(value: MarkValue, kind: SubjectKind): boolean {
  if (value === null || value === 'M') {
    return true;
  }

  return kind === 'score'
    ? typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_TENTHS
    : value === 'Đ' || value === 'CĐ';
}
