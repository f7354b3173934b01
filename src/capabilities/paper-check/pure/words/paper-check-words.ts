import { PAPER_CHECK_EN } from './paper-check-en';
import { PAPER_CHECK_VI } from './paper-check-vi';

/** UI texts of this capability in both languages. */
export const PAPER_CHECK_WORDS = { vi: PAPER_CHECK_VI, en: PAPER_CHECK_EN };
