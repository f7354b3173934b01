/**
 * Why a phrase cannot be taken as a rule, and the word it is about. `word` counts the words of the phrase from 1 by the
 * spaces between them; `at`: index of its first character in the phrase as read.
 */
export interface PhraseRefusal {
  readonly code:
    | 'regulation.phrase.word' // the word is not understood in this place
    | 'regulation.phrase.noLimit' // nothing in it says until when
    | 'regulation.phrase.noScope' // a limit is missing for what is said last
    | 'regulation.phrase.empty';
  readonly word: number;
  readonly text: string;
}

/** A phrase as its rule, or the refusal. */
export type PhraseReading<T> =
  | { readonly ok: true; readonly rule: T }
  | { readonly ok: false; readonly refusal: PhraseRefusal };
