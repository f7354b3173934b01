/** What one step of an explanation says; its text per language is in `src/capabilities/results/pure/grading-words/`. */
export type StepCode =
  | 'semesterAverage'
  | 'testAverage'
  | 'yearAverage'
  | 'commentSemester'
  | 'commentShare'
  | 'commentYear'
  | 'oneSemester'
  | 'exempt'
  | 'exemptOneSemester'
  | 'exemptPractical'
  | 'excludedByPlan'
  | 'notCounted'
  | 'missedUnexcused'
  | 'overallAverage'
  | 'levelMet'
  | 'levelNotMet'
  | 'levelByRest'
  | 'levelAdjusted'
  | 'trainingYear'
  | 'trainingEntered'
  | 'summerTraining'
  | 'retest'
  | 'promotion'
  | 'promotionAfterSummer'
  | 'promotionByPlan'
  | 'title'
  | 'noTitle';

/** A value of a step. Marks and averages are integer tenths; levels and states are the words of the regulation. */
export type StepValue = string | number | boolean | null | readonly (string | number | null)[];

/** One step of an explanation: what was done, under which article, with which values. */
export interface Step {
  readonly code: StepCode;
  /** Article as cited, e.g. `TT22/2021 Đ9.3`. */
  readonly article: string;
  readonly values: Readonly<Record<string, StepValue>>;
}
