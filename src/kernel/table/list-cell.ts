import { normalizeText } from '../text/normalize-text';

/** Splits a list cell (`a; b`); empty text is an empty list. */
export function readList(text: string): readonly string[] {
  return text
    .split(/[;,；，]/)
    .map(normalizeText)
    .filter((part) => part !== '');
}

/** Writes a list cell. */
export function writeList(items: readonly string[]): string {
  return items.join('; ');
}
