/** A column of remarks, as its writer sees it. */
export interface RemarkColumnView {
  readonly key: string;
  /** Most characters of a remark. */
  readonly longest: number;
  /** False where neither an empty nor a filled cell may be written now. */
  readonly isOpen: boolean;
}

/** A pupil with what is accepted; '' = nothing. */
export interface RemarkPupilView {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly remark: string;
}

/** The remarks of a register of a class, a column of them. */
export interface RemarksView {
  readonly classId: string;
  readonly subjectId: string;
  /** The column that is shown. */
  readonly key: string;
  readonly columns: readonly RemarkColumnView[];
  readonly pupils: readonly RemarkPupilView[];
  /** What the school says most often in such columns, of more than one pupil; the most frequent first, at most nine. */
  readonly phrases: readonly string[];
}

/** A remark that was not taken, with what was written, so that nothing is lost. */
export interface RemarkRefused {
  readonly pupilId: string;
  readonly name: string;
  readonly text: string;
  readonly reason: string;
  readonly reasonEn: string;
}

/** What became of remarks that were sent together. */
export interface RemarksWritten {
  readonly classId: string;
  readonly subjectId: string;
  readonly key: string;
  /** How many stand now as they were sent. */
  readonly written: number;
  readonly refused: readonly RemarkRefused[];
}
