import { withoutLookAlikes } from './look-alikes';
import { isPlainText } from './plain-text';

/** What prints nothing: fillers, soft hyphens, zero-width and direction characters, controls other than white space. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{Cf}|(?![\t-\r\u0085])\p{Cc}/gu;
const ASCII = /^[ -~]*$/;
/** Among them the blank of braille, which some type for an empty text. */
const SPACES = /[\s\u0085\u00A0\u1680\u2000-\u200A\u202F\u205F\u2800\u3000]+/g;

/**
 * Brings text to the form that is stored and shown: NFC, nothing invisible, every run of white space (including line
 * breaks and no-break spaces) one plain space, none at the ends. Letters stay as they were typed.
 */
export function normalizeText(text: string): string {
  return isPlainText(text)
    ? text.replace(/ {2,}/g, ' ').trim()
    : visible(text).replace(SPACES, ' ').trim();
}

/** The same with its line breaks, tabs and white space left alone: for a whole table, whose cells are cut later. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, '').normalize('NFC');
}

/**
 * The text as its writer meant it, for everything that is read or compared: the stored form with look-alike letters and
 * signs (`Ð` for `Đ`, Cyrillic `А`, `７`, `–`, `’`) as those they stand for. Case, diacritics and tones count. What is
 * shown stays as it was typed.
 */
export function asMeant(text: string): string {
  const clean = normalizeText(text);

  return isPlainText(clean) ? clean : normalizeText(withoutLookAlikes(clean));
}

/**
 * Search key: lower case, no diacritics, đ → d, one space between words. For recognising words that people type
 * with or without accents; never for telling two names apart.
 */
export function foldText(text: string): string {
  const lower = asMeant(text).toLowerCase();

  if (ASCII.test(lower)) {
    return lower;
  }

  return lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/ƀ/g, 'b');
}
