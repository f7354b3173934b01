import { OWED_REOPENING_EN } from './owed-reopening-en';
import { OWED_REOPENING_VI } from './owed-reopening-vi';

/** A code of what is left to do of requests to open a column. */
export type OwedReopeningSaying = keyof typeof OWED_REOPENING_VI;

/** What is left to do of requests to open a column. */
export const OWED_REOPENING_WORDS = { vi: OWED_REOPENING_VI, en: OWED_REOPENING_EN };
