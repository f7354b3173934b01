import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Refused } from '../../src/domain/commands/envelope';
import { isMeaning, MEANING_LABELS } from '../../src/domain/ledger/meaning';
import { UI_EN } from '../../src/domain/messages/ui/en';
import { fillText, type TextValues } from '../../src/domain/messages/ui/fill-text';
import { MEANING_LABELS_EN } from '../../src/domain/messages/ui/meaning-en';
import type { UiCatalogue, UiLanguage, UiTextKey } from '../../src/domain/messages/ui/ui-text-key';
import { UI_VI } from '../../src/domain/messages/ui/vi';

const CATALOGUES: Readonly<Record<UiLanguage, UiCatalogue>> = { vi: UI_VI, en: UI_EN };

/** The texts of the page in the language chosen. */
export interface Texts {
  readonly language: UiLanguage;
  readonly setLanguage: (language: UiLanguage) => void;
  t(key: UiTextKey, values?: TextValues): string;
  /** The text a refusal carries, in this language. */
  refusal(refused: Refused): string;
  /** Words for a ledger entry's meaning; an unknown one is shown as it is. */
  meaning(id: string): string;
  /** A role's name; an unknown one is shown as it is. */
  role(id: string): string;
}

/** Makes the texts of one language. */
export function textsOf(language: UiLanguage, setLanguage: (language: UiLanguage) => void): Texts {
  const catalogue = CATALOGUES[language];
  const meanings = language === 'vi' ? MEANING_LABELS : MEANING_LABELS_EN;

  return {
    language,
    setLanguage,
    t: (key, values) => fillText(catalogue[key], values),
    refusal: (refused) => refused.message[language],
    meaning: (id) => (isMeaning(id) ? meanings[id] : id),
    role: (id) => {
      const key = `role.${id}`;

      return isKey(key) ? catalogue[key] : id;
    },
  };
}

function isKey(key: string): key is UiTextKey {
  return Object.keys(UI_VI).includes(key);
}

export const TextsContext = createContext<Texts | null>(null);

/** The texts of the page; throws when used outside of it. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);

  if (texts === null) {
    throw new Error('no texts around this component');
  }

  return texts;
}

const STORAGE_KEY = 'so-diem.language';

/** The language chosen last time on this device; Vietnamese where nothing is kept. */
export function rememberedLanguage(): UiLanguage {
  try {
    return localStorage.getItem(STORAGE_KEY) === 'en' ? 'en' : 'vi';
  } catch {
    // A sandboxed frame may have no storage; the choice then lasts as long as the page.
    return 'vi';
  }
}

/** Keeps the choice on this device where the frame has storage. */
export function rememberLanguage(language: UiLanguage): void {
  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // As above: nothing is lost but the memory of the choice.
  }
}
