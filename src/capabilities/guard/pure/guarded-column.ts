/** Where a column stands. */
export interface ColumnPlace {
  readonly classId: string;
  readonly tabId: string;
  readonly key: string;
}

/** A column as it stands: printed values in the order of the list of the class, '' = blank. */
export interface ListedColumn extends ColumnPlace {
  readonly values: readonly string[];
}

/** A column that a look found changed. */
export interface ComingColumn extends ColumnPlace {
  /** True where marks stand; levels (Đ, CĐ) are alike in every column. */
  readonly isScored: boolean;
  /** Accepted values, and those that would be: in the order of the list, '' = blank. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** True where the day of the test is fixed and has not come. */
  readonly isBeforeTest: boolean;
}

/** What a changed column is compared with: columns of its class and of other classes, as they would be after the look. */
export interface Neighbours {
  readonly inClass: readonly ListedColumn[];
  readonly elsewhere: readonly ListedColumn[];
}

/** Why a change looks like a wrong column. */
export type GuardKind =
  /** The test has not been sat yet. */
  | 'early'
  /** The marks of another column, pupil by pupil. */
  | 'copied'
  /** The same, or the column itself, moved by one row. */
  | 'shifted'
  /** The marks of another column in another order. */
  | 'mixed'
  /** The list of another class, row by row. */
  | 'otherClass'
  /** Many filled cells of a complete column. */
  | 'rewritten'
  /** Decimals without their comma: 75 for 7,5. */
  | 'tenfold';

/** A reason to ask; `like`: the column it fits better, where there is one. */
export interface Suspicion {
  readonly kind: GuardKind;
  readonly like: ColumnPlace | null;
}
