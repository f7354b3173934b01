/** A cell in which a value waits. */
export interface HeldCell {
  readonly classId: string;
  readonly subjectId: string;
  readonly pupilId: string;
  /** Key of the column. */
  readonly assessment: string;
}

/** A value that waits for a leader. */
export interface HeldView extends HeldCell {
  readonly subjectName: string;
  /** Told apart from others of the class. */
  readonly pupilName: string;
  readonly assessmentName: string;
  /** What was typed ('' = the cell was emptied; a long text is shortened), and what is accepted. */
  readonly value: string;
  readonly official: string;
  /** When it was first seen, UTC ISO. */
  readonly at: string;
  /** Why it waits; in English too. */
  readonly reason: string;
  readonly reasonEn: string;
}
