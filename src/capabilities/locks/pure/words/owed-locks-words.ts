import { OWED_LOCKS_EN } from './owed-locks-en';
import { OWED_LOCKS_VI } from './owed-locks-vi';

/** A code of what is left to do of orders to lock. */
export type OwedLockSaying = keyof typeof OWED_LOCKS_VI;

/** What is left to do of orders to lock. */
export const OWED_LOCKS_WORDS = { vi: OWED_LOCKS_VI, en: OWED_LOCKS_EN };
