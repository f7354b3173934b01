import { PUPILS_EN } from './pupils-en';
import { PUPILS_VI } from './pupils-vi';

/** UI texts of this capability in both languages. */
export const PUPILS_WORDS = { vi: PUPILS_VI, en: PUPILS_EN };
