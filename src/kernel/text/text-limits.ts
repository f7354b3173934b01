/**
 * Longest texts of people's records, in characters: those of a table are refused by line, those of a form by field. Far
 * below the 50,000 of a cell (https://support.google.com/drive/answer/37603), which Google would refuse a whole set-up for.
 */
export const LONGEST = {
  /** Code of a pupil or a member of staff. */
  code: 40,
  /** A full name. */
  name: 100,
  /** Name of a class. */
  classId: 20,
} as const;
