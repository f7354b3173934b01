import { REOPENING_EN } from './reopening-en';
import { REOPENING_VI } from './reopening-vi';

/** Texts of requests to open a column in both languages. */
export const REOPENING_WORDS = { vi: REOPENING_VI, en: REOPENING_EN };
