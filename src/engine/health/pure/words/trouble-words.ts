import { TROUBLE_EN } from './trouble-en';
import { TROUBLE_VI } from './trouble-vi';

/** A code of what is said of troubles. */
export type TroubleSaying = keyof typeof TROUBLE_VI;

/** What is said of troubles. */
export const TROUBLE_WORDS = { vi: TROUBLE_VI, en: TROUBLE_EN };
