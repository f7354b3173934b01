import type { BothTexts } from '../kernel/words/both-texts';
import { SUBJECT_NAMES_EN } from '../school/subjects/subject-names-en';
import { registerName } from './register-name';

/** A register people write in, in both languages. */
export function registerNames(id: string): BothTexts {
  const vi = registerName(id);

  return { vi, en: SUBJECT_NAMES_EN[id] ?? vi };
}
