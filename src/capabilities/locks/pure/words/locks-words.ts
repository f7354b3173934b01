import { LOCKS_EN } from './locks-en';
import { LOCKS_VI } from './locks-vi';

/** Texts of orders in both languages. */
export const LOCKS_WORDS = { vi: LOCKS_VI, en: LOCKS_EN };
