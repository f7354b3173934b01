import { OWED_REMINDERS_EN } from './owed-reminders-en';
import { OWED_REMINDERS_VI } from './owed-reminders-vi';

/** A code of what is left to do of reminders. */
export type OwedReminderSaying = keyof typeof OWED_REMINDERS_VI;

/** What is left to do of reminders. */
export const OWED_REMINDERS_WORDS = { vi: OWED_REMINDERS_VI, en: OWED_REMINDERS_EN };
