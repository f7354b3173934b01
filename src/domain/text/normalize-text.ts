const INVISIBLE = /\u00AD|\u034F|\u180E|[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const SPACES = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g;

/**
 * Brings text to the form that is stored: NFC, no zero-width or direction characters, every run of white space
 * (including line breaks and no-break spaces) one plain space, none at the ends.
 */
export function normalizeText(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACES, ' ').trim().normalize('NFC');
}

/** Full-width forms (U+FF01–U+FF5E), which some Vietnamese and East Asian input methods type, as plain ASCII. */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

/**
 * Search key: lower case, no diacritics, đ → d, one space between words. For recognising words that people type
 * with or without accents; never for telling two names apart.
 */
export function foldText(text: string): string {
  return normalizeText(toHalfWidth(text))
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/đ/g, 'd');
}
