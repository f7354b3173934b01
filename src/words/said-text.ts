import { fillText } from '../kernel/words/fill-text';
import type { Said } from '../kernel/words/said';
import { UI_EN } from './en';
import type { UiCatalogue, UiLanguage } from './ui-text-key';
import { UI_VI } from './vi';

const CATALOGUES: Readonly<Record<UiLanguage, UiCatalogue>> = { vi: UI_VI, en: UI_EN };

/** What an answer says as code and values, in words; a code nobody knows any more is shown as it is. */
export function saidText({ code, values }: Said, language: UiLanguage): string {
  const texts: Readonly<Record<string, string>> = CATALOGUES[language];

  return fillText(texts[code] ?? code, values);
}

/** The same of several, one after the other. */
export function saidTexts(items: readonly Said[], language: UiLanguage): string {
  return items.map((item) => saidText(item, language)).join('; ');
}
