import { normalizeText } from './normalize-text';

/** A text that says something has at least so many letters or digits. */
const LEAST = 2;

/**
 * True for a text a reader learns something from: at least two letters or digits of a text in Vietnamese or English once
 * everything invisible is gone. Punctuation, blanks, signs that lengthen or raise a letter, and characters nobody sees
 * say nothing.
 */
export function saysSomething(text: string): boolean {
  return (normalizeText(text).match(/[\p{Lu}\p{Ll}\p{Nd}]/gu) ?? []).length >= LEAST;
}
