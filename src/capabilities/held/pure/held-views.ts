/** A cell in which a value waits. */
export interface HeldCell {
  readonly classId: string;
  readonly subjectId: string;
  readonly pupilId: string;
  /** Key of the column. */
  readonly assessment: string;
}

/** A column of which many values wait for an answer. */
export interface HeldColumn {
  readonly classId: string;
  readonly subjectId: string;
  readonly assessment: string;
}

/** Such a column for people: where it is, why it is asked about, what it holds and would hold. */
export interface HeldColumnView extends HeldColumn {
  readonly subjectName: string;
  readonly assessmentName: string;
  /** Filled cells of the class now, and once the values are taken. */
  readonly filledBefore: number;
  readonly filledAfter: number;
  /** Of the values that wait: so many fill a blank cell, change a value, empty a cell. */
  readonly entered: number;
  readonly changed: number;
  readonly emptied: number;
  /** What waits, in the order of the list: as accepted, and as it would be. */
  readonly cells: readonly {
    readonly pupilName: string;
    readonly official: string;
    readonly value: string;
  }[];
  /** The latest value that waits was seen then, UTC ISO. */
  readonly until: string;
  readonly reason: string;
  readonly reasonEn: string;
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
