import type { Said } from '../kernel/words/said';
import { sayer } from '../kernel/words/say';
import { SAYINGS } from './say-both';
import type { UiLanguage } from './ui-text-key';
import { UI_TEXTS } from './ui-texts';

/** Answers say what the school's side says too: why a book is not as it should be. */
const say = sayer({
  vi: { ...UI_TEXTS.vi, ...SAYINGS.vi },
  en: { ...UI_TEXTS.en, ...SAYINGS.en },
});

/** What an answer says as code and values, in words; a code nobody knows any more is shown as it is. */
export function saidText(item: Said, language: UiLanguage): string {
  return say(item)[language];
}

/** The same of several, one after the other. */
export function saidTexts(items: readonly Said[], language: UiLanguage): string {
  return items.map((item) => saidText(item, language)).join('; ');
}
