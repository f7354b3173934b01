import type { Said } from '../kernel/words/said';
import { type SayingTexts, sayer } from '../kernel/words/say';
import { SAYINGS } from './say-both';
import type { UiLanguage } from './ui-text-key';
import { UI_TEXTS } from './ui-texts';

/** Answers say what the school's side says too: why a book is not as it should be. */
const say = sayer({ vi: withPageTexts('vi'), en: withPageTexts('en') });

/** Those of the page are looked up when they are needed: some come with a part of it that is fetched later. */
function withPageTexts(language: UiLanguage): SayingTexts {
  return Object.assign(Object.create(UI_TEXTS[language]) as SayingTexts, SAYINGS[language]);
}

/** What an answer says as code and values, in words; a code nobody knows any more is shown as it is. */
export function saidText(item: Said, language: UiLanguage): string {
  return say(item)[language];
}

/** The same of several, one after the other. */
export function saidTexts(items: readonly Said[], language: UiLanguage): string {
  return items.map((item) => saidText(item, language)).join('; ');
}
