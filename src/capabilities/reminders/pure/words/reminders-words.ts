import { REMINDERS_EN } from './reminders-en';
import { REMINDERS_VI } from './reminders-vi';

/** Texts of reminders in both languages. */
export const REMINDERS_WORDS = { vi: REMINDERS_VI, en: REMINDERS_EN };
