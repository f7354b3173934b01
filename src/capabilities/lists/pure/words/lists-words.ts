import { LISTS_EN } from './lists-en';
import { LISTS_VI } from './lists-vi';

/** UI texts of lists in both languages. */
export const LISTS_WORDS = { vi: LISTS_VI, en: LISTS_EN };
