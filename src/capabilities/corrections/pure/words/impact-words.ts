import { IMPACT_EN } from './impact-en';
import { IMPACT_VI } from './impact-vi';

/** UI texts of this part in both languages. */
export const IMPACT_WORDS = { vi: IMPACT_VI, en: IMPACT_EN };
