/** What the page says of reminders, in Vietnamese. */
export const REMINDERS_VI = {
  'reminders.nudge': 'Nhắc {names}',
  'reminders.waiting': 'Đã nhắc; thư đi trong ít phút.',
  'reminders.sent': 'Hôm nay đã nhắc.',
  'reminders.undo': 'Hoàn tác',
  'reminders.digest': 'Nhận thư nhắc mỗi ngày khi có cột quá hạn hoặc còn 3 ngày',
} as const;
