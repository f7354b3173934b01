import { OWED_PUPILS_EN } from './owed-pupils-en';
import { OWED_PUPILS_VI } from './owed-pupils-vi';

/** A code of what is left to do of pupils who move. */
export type OwedPupilSaying = keyof typeof OWED_PUPILS_VI;

/** What is left to do of pupils who move. */
export const OWED_PUPILS_WORDS = { vi: OWED_PUPILS_VI, en: OWED_PUPILS_EN };
