import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { assessmentName } from '../../src/book/assessment-name';
import { assessmentNameEn } from '../../src/book/assessment-name-en';
import { GRADING_EN } from '../../src/capabilities/results/pure/grading-words/en';
import type { Refused } from '../../src/contract/envelope';
import { fillText, type TextValues } from '../../src/kernel/words/fill-text';
import type { Said } from '../../src/kernel/words/said';
import { isMeaning, MEANING_LABELS } from '../../src/ledger/meaning';
import { MEANING_LABELS_EN } from '../../src/ledger/meaning-en';
import { ROLE_TABLE } from '../../src/school/roles/role-table';
import { SUBJECT_NAMES_EN } from '../../src/school/subjects/subject-names-en';
import { saidText } from '../../src/words/said-text';
import type { UiLanguage, UiTextKey } from '../../src/words/ui-text-key';
import { UI_TEXTS } from '../../src/words/ui-texts';
import type { ServerCall } from '../client/server-functions';

/** The texts of the page in the language chosen. */
export interface Texts {
  readonly language: UiLanguage;
  readonly setLanguage: (language: UiLanguage) => void;
  t(key: UiTextKey, values?: TextValues): string;
  /** What an answer says as code and values. */
  said(item: Said): string;
  /** The text a refusal carries, in this language. */
  refusal(refused: Refused): string;
  /** Words for a ledger entry's meaning; an unknown one is shown as it is. */
  meaning(id: string): string;
  /** A role's name; an unknown one is shown as it is. */
  role(id: string): string;
  /** A subject or another register by its id; `name` is its Vietnamese name, shown where this language has none. */
  subject(id: string, name: string): string;
  /** A column of marks by its key: the one name it has on every page. */
  assessment(key: string): string;
  /** A level, a title or a result as printed in Vietnamese. */
  level(word: string): string;
}

/** Makes the texts of one language. */
export function textsOf(language: UiLanguage, setLanguage: (language: UiLanguage) => void): Texts {
  const catalogue = UI_TEXTS[language];
  const meanings = language === 'vi' ? MEANING_LABELS : MEANING_LABELS_EN;

  return {
    language,
    setLanguage,
    t: (key, values) => fillText(catalogue[key], values),
    said: (item) => saidText(item, language),
    refusal: (refused) => refused.message[language],
    meaning: (id) => (isMeaning(id) ? meanings[id] : id),
    role: (id) => ROLE_TABLE.find(({ role }) => role === id)?.title[language] ?? id,
    subject: (id, name) => (language === 'en' ? (SUBJECT_NAMES_EN[id] ?? name) : name),
    assessment: language === 'en' ? assessmentNameEn : assessmentName,
    level: (word) => (language === 'en' ? (GRADING_EN.words[word] ?? word) : word),
  };
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

/** What the add-on wrote into the page: the language this person chose last, in whatever sidebar; null = nothing. */
function languageOfPage(): UiLanguage | null {
  const written = document.getElementById('root')?.dataset.language;

  return written === 'vi' || written === 'en' ? written : null;
}

/** The language the person chose last; Vietnamese where nothing is kept. */
export function rememberedLanguage(): UiLanguage {
  const written = languageOfPage();

  if (written !== null) {
    return written;
  }

  try {
    return localStorage.getItem(STORAGE_KEY) === 'en' ? 'en' : 'vi';
  } catch {
    // A sandboxed frame may have no storage; the choice then lasts as long as the page.
    return 'vi';
  }
}

/** Keeps the choice: for the person, where a page of the add-on can; else on this device, where the frame has storage. */
export function rememberLanguage(language: UiLanguage, call: ServerCall): void {
  if (languageOfPage() !== null) {
    // Nothing is lost but the memory of the choice, and it is chosen again by one press.
    call('keepLanguage', language).catch(() => undefined);

    return;
  }

  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // As above: nothing is lost but the memory of the choice.
  }
}
