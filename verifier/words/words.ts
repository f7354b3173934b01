import { WORDS_EN } from './words-en';
import { WORDS_VI, type WordKey } from './words-vi';

/** Languages of the page; Vietnamese first. */
export type Language = 'vi' | 'en';

/** Values that go into a text. */
export type TextValues = Readonly<Record<string, string | number>>;

/** A text of a language with its values. */
export function wordsOf(language: Language): (key: WordKey, values?: TextValues) => string {
  const words = language === 'vi' ? WORDS_VI : WORDS_EN;

  return (key, values = {}) =>
    words[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** True for the key of a text. */
export function isWordKey(key: string): key is WordKey {
  return Object.hasOwn(WORDS_VI, key);
}
