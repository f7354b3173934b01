/** What is left to do of reminders, in Vietnamese. */
export const OWED_REMINDERS_VI = {
  'part.reminders': 'Nhắc việc',
  'owed.nudge': 'Một lời nhắc chưa gửi được thư',
} as const;
