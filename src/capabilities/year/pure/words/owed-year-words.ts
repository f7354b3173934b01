import { OWED_YEAR_EN } from './owed-year-en';
import { OWED_YEAR_VI } from './owed-year-vi';

/** A code of what is left to do of a new school year. */
export type OwedYearSaying = keyof typeof OWED_YEAR_VI;

/** What is left to do of a new school year. */
export const OWED_YEAR_WORDS = { vi: OWED_YEAR_VI, en: OWED_YEAR_EN };
