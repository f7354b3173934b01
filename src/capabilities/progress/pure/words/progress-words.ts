import { PROGRESS_EN } from './progress-en';
import { PROGRESS_VI } from './progress-vi';

/** Texts of how far entry has come, in both languages. */
export const PROGRESS_WORDS = { vi: PROGRESS_VI, en: PROGRESS_EN };
