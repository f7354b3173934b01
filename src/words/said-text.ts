import type { Said } from '../kernel/words/said';
import { sayer } from '../kernel/words/say';
import type { UiLanguage } from './ui-text-key';
import { UI_TEXTS } from './ui-texts';

const say = sayer(UI_TEXTS);

/** What an answer says as code and values, in words; a code nobody knows any more is shown as it is. */
export function saidText(item: Said, language: UiLanguage): string {
  return say(item)[language];
}

/** The same of several, one after the other. */
export function saidTexts(items: readonly Said[], language: UiLanguage): string {
  return items.map((item) => saidText(item, language)).join('; ');
}
