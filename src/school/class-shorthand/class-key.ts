import { asMeant } from '../../kernel/text/normalize-text';

/** Signs that stand between grade and number, or before the number, in names of classes: `6/1`, `6.1`, `6A-1`. */
const SIGNS = /[/\\._,\-\u2010-\u2015\s]+/g;
const NUMBERED = /^(\d{1,2}(?:\p{L}+|-))(\d+)$/u;

/**
 * What two writings of one class have in common: `6a1`, `6 A1`, `6A-1` are `6A1`; `6/1`, `6.1`, `6-1`, `6_1` are `6-1`.
 * Signs count only between two digits, where leaving them out would make another number. For telling whether two texts
 * mean one class; what is stored and shown is the name as the school writes it.
 */
export function classKey(text: string): string {
  return asMeant(text)
    .toUpperCase()
    .replace(/^LỚP\s+/u, '')
    .replace(SIGNS, '-')
    .replace(/^-|-$/g, '')
    .replace(/(?<=\p{L})-(?=[\p{L}\d])|(?<=\d)-(?=\p{L})/gu, '');
}

/** The key of a numbered class taken apart (`6A12` → `6A` and `12`, `6-12` → `6-` and `12`); null for other names. */
export function numberedKey(
  key: string,
): { readonly prefix: string; readonly digits: string } | null {
  const match = NUMBERED.exec(key);

  return match === null ? null : { prefix: match[1] ?? '', digits: match[2] ?? '' };
}

/** A class that a spreadsheet of Việt Nam took for a number, with one decimal: `6,1`. */
const AS_NUMBER = /^\d{1,2},\d$/;

/**
 * The keys a text may have been written for, one but for a number: `6,1` is what a spreadsheet keeps of `6.1`, and of
 * `6.10`, whose last zero it drops. Where a school has both classes nobody can tell which was meant.
 */
export function possibleKeys(text: string): readonly string[] {
  const key = classKey(text);

  return AS_NUMBER.test(asMeant(text)) ? [key, `${key}0`] : [key];
}

/** The class of a list a text means, in the list's writing; null if none, or if it may be either of two. */
export function findClass(text: string, classes: readonly string[]): string | null {
  const keys = possibleKeys(text);
  const [found, ...others] = classes.filter((name) => keys.includes(classKey(name)));

  return others.length === 0 && found !== undefined && classKey(found) === keys[0] ? found : null;
}
