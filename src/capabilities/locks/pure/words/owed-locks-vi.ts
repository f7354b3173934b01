/** What is left to do of orders to lock, in Vietnamese. */
export const OWED_LOCKS_VI = {
  'part.locks': 'Lệnh khóa, mở sổ',
  'owed.lock': 'Lệnh khóa sổ chưa thực hiện xong: {scope}',
  'owed.release': 'Lệnh mở khóa chưa thực hiện xong: {scope}',
  'owed.lift': 'Lệnh bỏ một lệnh khóa, mở chưa thực hiện xong: {scope}',
} as const;
