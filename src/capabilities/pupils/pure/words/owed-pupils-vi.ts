/** What is left to do of pupils who move, in Vietnamese. */
export const OWED_PUPILS_VI = {
  'part.pupils': 'Biến động học sinh',
  'owed.pupils': 'Chưa ghi xong vào sổ – học sinh {pupil}, lớp {class}: {what}',
} as const;
