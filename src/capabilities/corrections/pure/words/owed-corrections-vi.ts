/** What is left to do of corrections, in Vietnamese. */
export const OWED_CORRECTIONS_VI = {
  'part.approval': 'Sửa điểm',
  'part.closing': 'Đề nghị sửa điểm không duyệt, đã rút',
  'part.filing': 'Đề nghị sửa điểm',
  'part.minutes': 'Biên bản sửa điểm',
  'owed.approval': 'Chưa ghi xong việc sửa điểm của phiếu {number}',
  'owed.closing': 'Quyết định về phiếu {number} chưa ghi xong',
  'owed.filing': 'Chưa lưu xong minh chứng của phiếu {number}',
  'owed.minutes': 'Chưa lập được biên bản của phiếu {number}',
} as const;
