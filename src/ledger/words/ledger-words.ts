import type { Sayings } from '../../kernel/words/say';
import { MEANING_LABELS } from '../meaning';
import { MEANING_LABELS_EN } from '../meaning-en';
import { LEDGER_EN } from './ledger-en';
import { LEDGER_VI } from './ledger-vi';

/** A code of what is said of the ledger. */
export type LedgerSaying = keyof typeof LEDGER_VI;

function meanings(labels: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(labels).map(([id, label]) => [`meaning.${id}`, label]));
}

/** What is said of the ledger, with what entries mean as `meaning.<id>`. */
export const LEDGER_WORDS: Sayings = {
  vi: { ...LEDGER_VI, ...meanings(MEANING_LABELS) },
  en: { ...LEDGER_EN, ...meanings(MEANING_LABELS_EN) },
};
