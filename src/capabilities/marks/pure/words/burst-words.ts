import { BURST_EN } from './burst-en';
import { BURST_VI } from './burst-vi';

/** A code of what is said of many changes at once. */
export type BurstSaying = keyof typeof BURST_VI;

/** What is said of many changes at once. */
export const BURST_WORDS = { vi: BURST_VI, en: BURST_EN };
