import { REGULATION_EN } from './regulation-en';
import { REGULATION_VI } from './regulation-vi';

/** Texts of the regulation as data in both languages. */
export const REGULATION_WORDS = { vi: REGULATION_VI, en: REGULATION_EN };
