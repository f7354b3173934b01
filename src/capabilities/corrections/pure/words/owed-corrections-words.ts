import { OWED_CORRECTIONS_EN } from './owed-corrections-en';
import { OWED_CORRECTIONS_VI } from './owed-corrections-vi';

/** A code of what is left to do of corrections. */
export type OwedCorrectionSaying = keyof typeof OWED_CORRECTIONS_VI;

/** What is left to do of corrections. */
export const OWED_CORRECTIONS_WORDS = { vi: OWED_CORRECTIONS_VI, en: OWED_CORRECTIONS_EN };
