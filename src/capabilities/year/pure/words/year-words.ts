import { YEAR_EN } from './year-en';
import { YEAR_VI } from './year-vi';

/** UI texts of this capability in both languages. */
export const YEAR_WORDS = { vi: YEAR_VI, en: YEAR_EN };
