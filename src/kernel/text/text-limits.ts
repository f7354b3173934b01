/**
 * Longest texts that people write, in characters: those of a table are refused by line, those of a form by field. Far
 * below the 50,000 of a cell (https://support.google.com/drive/answer/37603), which Google would refuse a whole set-up for.
 */
export const LONGEST = {
  /** Code of a pupil or a member of staff. */
  code: 40,
  /** A full name. */
  name: 100,
  /** Name of a class. */
  classId: 20,
  /** A cell of a table that is imported, and a setting. */
  cell: 200,
  /** A cell of a table that lists people or classes. */
  list: 2000,
  /** What is said of a pupil in a subject or a semester: three lines in a cell of the transcript at 8 pt. */
  remark: 150,
  /** What the homeroom teacher says of the year: the five lines of the transcript at 11 pt. */
  yearRemark: 250,
  /** A free text in a register. */
  note: 1000,
} as const;
