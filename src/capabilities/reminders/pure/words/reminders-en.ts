import type { REMINDERS_VI } from './reminders-vi';

/** The same in English. */
export const REMINDERS_EN: Readonly<Record<keyof typeof REMINDERS_VI, string>> = {
  'reminders.nudge': 'Remind {names}',
  'reminders.waiting': 'Reminded; the mail goes out in some minutes.',
  'reminders.sent': 'Reminded today.',
  'reminders.undo': 'Undo',
  'reminders.digest': 'A mail a day while something is overdue or due within 3 days',
};
