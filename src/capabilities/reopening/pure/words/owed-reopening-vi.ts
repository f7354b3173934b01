/** What is left to do of requests to open a column, in Vietnamese. */
export const OWED_REOPENING_VI = {
  'part.openings': 'Đề nghị mở cột',
  'owed.opening': 'Chưa ghi xong đề nghị mở cột {number}',
  'owed.openingEnd': 'Quyết định về đề nghị mở cột {number} chưa ghi xong',
} as const;
