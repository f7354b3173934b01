import { asMeant, foldText, normalizeText } from '../kernel/text/normalize-text';
import type { PupilStatus } from './school-types';

const STATUS_NAMES: Readonly<Record<PupilStatus, string>> = {
  studying: 'Đang học',
  movedIn: 'Chuyển đến',
  movedOut: 'Chuyển đi',
  onLeave: 'Bảo lưu',
  leftSchool: 'Thôi học',
};
const STATUSES = Object.keys(STATUS_NAMES) as readonly PupilStatus[];

/** Statuses under which a pupil is in class and is assessed. */
export const ACTIVE_STATUSES: readonly PupilStatus[] = ['studying', 'movedIn'];

/** Every status in Vietnamese. */
export const STATUS_WORDS: readonly string[] = Object.values(STATUS_NAMES);

/** Reads a pupil's status (`Đang học`, `chuyen den`, or the stored word); null if it is none. */
export function parseStatus(text: string): PupilStatus | null {
  const wanted = foldText(text);

  return (
    STATUSES.find((s) => foldText(STATUS_NAMES[s]) === wanted || s.toLowerCase() === wanted) ?? null
  );
}

/** Prints a status in Vietnamese. */
export function printStatus(status: PupilStatus): string {
  return STATUS_NAMES[status];
}

/** Reads a gender (`Nam`, `nữ`, `Nu`); null if it is neither. */
export function parseGender(text: string): 'Nam' | 'Nữ' | null {
  const folded = foldText(text);

  return folded === 'nam' ? 'Nam' : folded === 'nu' ? 'Nữ' : null;
}

/** The sign with which a spreadsheet keeps a number as text (`'0912…`); it is no part of the value. */
const TEXT_MARK = /^['‘’`ʼ]/;

/** A cell's text without the spreadsheet's sign for "this is text" before it. */
export function withoutTextMark(text: string): string {
  return normalizeText(text).replace(TEXT_MARK, '').trim();
}

/** The digits of a telephone number as typed: spaces, dots, hyphens, brackets and the prefix +84 are removed. */
export function phoneDigits(text: string): string {
  return asMeant(withoutTextMark(text))
    .replace(/[\s.()-]/g, '')
    .replace(/^\+?84(?=\d{9}$)/, '0');
}

/** Reads a telephone number: ten digits starting with 0, see {@link phoneDigits}. Null if it is none. Always text. */
export function parsePhone(text: string): string | null {
  const digits = phoneDigits(text);

  return /^0\d{9}$/.test(digits) ? digits : null;
}

/** Reads a code of the Ministry's database (mã định danh Bộ GD&ĐT): exactly 10 digits, kept as text; null if it is none. */
export function parseMinistryId(text: string): string | null {
  const digits = asMeant(withoutTextMark(text)).replace(/\s/g, '');

  return /^\d{10}$/.test(digits) ? digits : null;
}

/** Reads a personal identification number (số định danh cá nhân): exactly 12 digits, kept as text; null if it is none. */
export function parsePersonalId(text: string): string | null {
  const digits = asMeant(withoutTextMark(text)).replace(/\s/g, '');

  return /^\d{12}$/.test(digits) ? digits : null;
}
