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
