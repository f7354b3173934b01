import type { OWED_REMINDERS_VI } from './owed-reminders-vi';

/** The same in English. */
export const OWED_REMINDERS_EN: Readonly<Record<keyof typeof OWED_REMINDERS_VI, string>> = {
  'part.reminders': 'Reminders',
  'owed.nudge': 'A reminder is not mailed yet',
};
