import type { WORDS_LIST } from './words-list';

/** Languages of the pages; Vietnamese first. */
export type UiLanguage = 'vi' | 'en';

type KeysOf<Words> = Words extends { readonly vi: infer Texts } ? keyof Texts : never;

/** The closed list of UI texts: every key of every capability's Vietnamese texts; its English ones have the same. */
export type UiTextKey = KeysOf<(typeof WORDS_LIST)[number]>;

/** One language's texts. `{name}` stands for a value filled in by `fillText`. */
export type UiCatalogue = Readonly<Record<UiTextKey, string>>;
