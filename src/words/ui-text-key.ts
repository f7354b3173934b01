import type { UI_VI } from './vi';

/** The closed list of UI texts; the Vietnamese catalogue is the list, every other language must have each key. */
export type UiTextKey = keyof typeof UI_VI;

/** One language's texts. `{name}` stands for a value filled in by {@link fillText}. */
export type UiCatalogue = Readonly<Record<UiTextKey, string>>;

/** Languages of the pages; Vietnamese first. */
export type UiLanguage = 'vi' | 'en';
