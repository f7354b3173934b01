/** What is left to do of a new school year, in Vietnamese. */
export const OWED_YEAR_VI = {
  'part.year': 'Sang năm học mới',
  'owed.year': 'Sang năm học {year} chưa xong',
} as const;
