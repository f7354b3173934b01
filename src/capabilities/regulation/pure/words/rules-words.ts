import { RULES_EN } from './rules-en';
import { RULES_VI } from './rules-vi';

/** UI texts of this capability in both languages. */
export const RULES_WORDS = { vi: RULES_VI, en: RULES_EN };
