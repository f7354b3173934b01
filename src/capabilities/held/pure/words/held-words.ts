import { HELD_EN } from './held-en';
import { HELD_VI } from './held-vi';

/** Texts of values that wait for a decision, in both languages. */
export const HELD_WORDS = { vi: HELD_VI, en: HELD_EN };
