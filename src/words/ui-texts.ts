import type { UiCatalogue, UiLanguage } from './ui-text-key';
import { WORDS_LIST } from './words-list';

function joined(language: UiLanguage): UiCatalogue {
  return Object.assign({}, ...WORDS_LIST.map((words) => words[language])) as UiCatalogue;
}

/** All UI texts by language. Words of the regulation are used as they stand there (TT22/2021). */
export const UI_TEXTS: Readonly<Record<UiLanguage, UiCatalogue>> = {
  vi: joined('vi'),
  en: joined('en'),
};

/** Texts in both languages, by key. */
export interface Texts {
  readonly vi: Readonly<Record<string, string>>;
  readonly en: Readonly<Record<string, string>>;
}

/** Adds the texts of a part of a page that was fetched when it was used. */
export function addTexts({ vi, en }: Texts): void {
  Object.assign(UI_TEXTS.vi, vi);
  Object.assign(UI_TEXTS.en, en);
}
