import { foldText } from '../../../../kernel/text/normalize-text';
import { textKey } from '../../../../kernel/text/text-key';
import type { Phrase, PhraseWord } from './scan-phrase';

/** What a reader made of the words from a place on, and the place after them. */
export interface Found<T> {
  readonly value: T;
  readonly next: number;
}

/** Reads from a place of a phrase on, in every way it can be read; the way that is tried first comes first. */
export type Read<T> = (phrase: Phrase, at: number) => readonly Found<T>[];

/** Words that without their diacritics are other words of the regulations: bare, they are read only in a bare phrase. */
const TOLD_APART: readonly string[] = ['sáu', 'ngày', 'tư', 'từ'];

interface Wanted {
  readonly key: string;
  readonly bare: string;
  readonly isToldApart: boolean;
}

function wanted(word: string): Wanted {
  return {
    key: textKey(word),
    bare: textKey(foldText(word)),
    isToldApart: TOLD_APART.includes(word),
  };
}

function isWord(word: PhraseWord, { key, bare, isToldApart }: Wanted, phrase: Phrase): boolean {
  return word.key === key || (word.isBare && word.key === bare && (phrase.isBare || !isToldApart));
}

/** The place after all words of an expression, or −1. */
function after(phrase: Phrase, at: number, words: readonly Wanted[]): number {
  for (const [i, each] of words.entries()) {
    const word = phrase.words[at + i];
    phrase.reached.at = Math.max(phrase.reached.at, at + i);

    if (word === undefined || !isWord(word, each, phrase)) {
      return -1;
    }
  }

  return at + words.length;
}

/** An expression as its words are compared, with what it means. */
interface Entry<T> {
  readonly value: T;
  readonly words: readonly Wanted[];
}

function entriesOf<T>(table: readonly (readonly [string, T])[]): readonly Entry<T>[] {
  return table
    .map(([expression, value]) => ({ value, words: expression.split(' ').map(wanted) }))
    .sort((a, b) => b.words.length - a.words.length);
}

/**
 * Reads any of several expressions as a value each; longer ones first. Their words are spelt out when the first phrase is
 * read: most executions read none, and each would pay for all tables when the code is loaded.
 */
export function oneOf<T>(table: readonly (readonly [expression: string, value: T])[]): Read<T> {
  let entries: readonly Entry<T>[] | null = null;

  return (phrase, at) => {
    entries ??= entriesOf(table);

    return entries
      .map(({ value, words }) => ({ value, next: after(phrase, at, words) }))
      .filter(({ next }) => next >= 0);
  };
}

/** Reads any of several expressions. */
export function words(...expressions: readonly string[]): Read<true> {
  return oneOf(expressions.map((expression) => [expression, true]));
}

/** Reads one word by what it looks like; null where it does not. */
export function piece<T>(look: (word: PhraseWord) => T | null): Read<T> {
  return (phrase, at) => {
    phrase.reached.at = Math.max(phrase.reached.at, at);
    const word = phrase.words[at];
    const value = word === undefined ? null : look(word);

    return value === null ? [] : [{ value, next: at + 1 }];
  };
}

/** One reader after another, and what their values make together; null = it cannot be. */
export function then<A, B, T>(
  first: Read<A>,
  second: Read<B>,
  make: (a: A, b: B) => T | null,
): Read<T> {
  return (phrase, at) =>
    first(phrase, at).flatMap((a) =>
      second(phrase, a.next).flatMap((b) => {
        const value = make(a.value, b.value);

        return value === null ? [] : [{ value, next: b.next }];
      }),
    );
}

/** The second of two. */
export function skip<T>(first: Read<unknown>, second: Read<T>): Read<T> {
  return (phrase, at) => first(phrase, at).flatMap(({ next }) => second(phrase, next));
}

/** The first of two. */
export function keep<T>(first: Read<T>, second: Read<unknown>): Read<T> {
  return (phrase, at) =>
    first(phrase, at).flatMap(({ value, next }) =>
      second(phrase, next).map((found) => ({ value, next: found.next })),
    );
}

/** Each way of several readers. */
export function any<T>(...readers: readonly Read<T>[]): Read<T> {
  return (phrase, at) => readers.flatMap((read) => read(phrase, at));
}

/** With it, or without. */
export function maybe<T, F>(read: Read<T>, otherwise: F): Read<T | F> {
  return (phrase, at) => [...read(phrase, at), { value: otherwise, next: at }];
}

/** As often as it comes, at most so many times; more before fewer. */
export function many<T>(read: Read<T>, most = 6): Read<readonly T[]> {
  return (phrase, at) => [
    ...(most === 0
      ? []
      : read(phrase, at).flatMap((found) =>
          many(read, most - 1)(phrase, found.next).map(({ value, next }) => ({
            value: [found.value, ...value],
            next,
          })),
        )),
    { value: [], next: at },
  ];
}

/** What was read, as something else; null = it cannot be. */
export function as<A, T>(read: Read<A>, make: (a: A) => T | null): Read<T> {
  return (phrase, at) =>
    read(phrase, at).flatMap(({ value, next }) => {
      const made = make(value);

      return made === null ? [] : [{ value: made, next }];
    });
}

/** Nothing, where something comes next. */
export function before(read: Read<unknown>): Read<true> {
  return (phrase, at) => (read(phrase, at).length === 0 ? [] : [{ value: true, next: at }]);
}

/** Nothing, where something does not come next. */
export function notBefore(read: Read<unknown>): Read<true> {
  return (phrase, at) => (read(phrase, at).length === 0 ? [{ value: true, next: at }] : []);
}

/** Signs that part words: they say nothing here. */
export const SIGNS: Read<unknown> = many(
  piece(({ text }) => (/^[,;:.()"'“”&/-]$/.test(text) ? true : null)),
  3,
);
