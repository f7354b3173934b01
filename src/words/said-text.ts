import { fillText } from '../kernel/words/fill-text';
import type { Said } from '../kernel/words/said';
import type { UiLanguage } from './ui-text-key';
import { UI_TEXTS } from './ui-texts';

/** What an answer says as code and values, in words; a code nobody knows any more is shown as it is. */
export function saidText({ code, values }: Said, language: UiLanguage): string {
  const texts: Readonly<Record<string, string>> = UI_TEXTS[language];

  return fillText(texts[code] ?? code, values);
}

/** The same of several, one after the other. */
export function saidTexts(items: readonly Said[], language: UiLanguage): string {
  return items.map((item) => saidText(item, language)).join('; ');
}
