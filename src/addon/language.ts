/** A language of menus and pages. */
export type Language = 'vi' | 'en';

/** User property of the person at the keyboard: the language last chosen, in whatever book and sidebar. */
const LANGUAGE = 'LANGUAGE';

/** The language the person has chosen; Vietnamese where none is kept, or where nothing can be read. */
export function chosenLanguage(): Language {
  try {
    return PropertiesService.getUserProperties().getProperty(LANGUAGE) === 'en' ? 'en' : 'vi';
  } catch (error) {
    // A page in Vietnamese is better than none: the memory of a choice is no reason to refuse it.
    console.warn(`language: ${String(error)}`);

    return 'vi';
  }
}

/** Keeps a language for the person who calls, and for nobody else; anything that is no language is passed over. */
export function keepLanguage(language: unknown): string {
  if (language === 'vi' || language === 'en') {
    PropertiesService.getUserProperties().setProperty(LANGUAGE, language);
  }

  return JSON.stringify(chosenLanguage());
}
