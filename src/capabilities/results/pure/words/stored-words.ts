import { STORED_EN } from './stored-en';
import { STORED_VI } from './stored-vi';

/** A code of what is said of stored results. */
export type StoredSaying = keyof typeof STORED_VI;

/** What is said of stored results. */
export const STORED_WORDS = { vi: STORED_VI, en: STORED_EN };
