import { OWED_RULES_EN } from './owed-rules-en';
import { OWED_RULES_VI } from './owed-rules-vi';

/** A code of what is left to do of rules. */
export type OwedRuleSaying = keyof typeof OWED_RULES_VI;

/** What is left to do of rules. */
export const OWED_RULES_WORDS = { vi: OWED_RULES_VI, en: OWED_RULES_EN };
