import { REGULATION_PAGE_EN } from './regulation-page-en';
import { REGULATION_PAGE_VI } from './regulation-page-vi';

/** Texts of the page about the school's regulation in both languages. */
export const REGULATION_PAGE_WORDS = { vi: REGULATION_PAGE_VI, en: REGULATION_PAGE_EN };
