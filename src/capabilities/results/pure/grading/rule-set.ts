import type { MarkValue } from '../../../../book/mark';
import type { Term } from '../../../../school/school-types';
import type { GradingOptions } from './grading-options';
import type {
  Exemption,
  GradedSubject,
  GradingProblem,
  LearningOutcome,
  PromotionState,
  SubjectOutcome,
  SummerTraining,
  TermMarks,
} from './grading-types';
import type { Step } from './step';

/** A result with the steps that lead to it. */
export interface Explained<T> {
  readonly result: T;
  readonly steps: readonly Step[];
}

/** Known facts of a pupil for promotion. */
export interface PromotionFacts {
  readonly training: string;
  readonly learning: string;
  readonly absences: number;
}

/** Known facts of a pupil for a title; `scores` are averages in tenths. */
export interface TitleFacts {
  readonly period: 'semester' | 'year';
  readonly training: string;
  readonly learning: string;
  readonly scores: readonly number[];
}

/** What is to be done when a semester's marks are complete or being closed. */
export interface TermContext {
  /** Number of regular assessments asked for. */
  readonly required: number;
  /** Which semester it is; named in the explanation. */
  readonly term: Term;
}

/** What a regulation calls the two results: words of the message catalogue. */
export interface ResultWords {
  readonly training: 'trainingResult' | 'conduct';
  readonly learning: 'learningResult' | 'academicLevel';
}

/**
 * One version of a regulation as data and small functions. A change of a regulation is a new version in a new object;
 * results keep the version they were made by. Another regulation (e.g. TT27/2020 for primary school) is one more file
 * that exports a RuleSet and one more line in `known-rule-sets.ts`.
 */
export interface RuleSet {
  /** `tt22`, `tt26`, `tt58`. */
  readonly id: string;
  readonly version: number;
  /** As cited: `TT22/2021/TT-BGDĐT`. */
  readonly name: string;
  /** Where each part stands, e.g. `{ average: 'TT22/2021 Đ9.1b' }`. */
  readonly articles: Readonly<Record<string, string>>;
  /** Best first. */
  readonly learningLevels: readonly string[];
  /** Best first. */
  readonly trainingLevels: readonly string[];
  /** Kết quả rèn luyện and kết quả học tập (TT22), hạnh kiểm and học lực (TT58). */
  readonly words: ResultWords;
  /** Tenths a subject must reach to count for a title; null where titles count no subjects. */
  readonly titleMark: number | null;
  /** Grades it is written for. */
  readonly grades: readonly number[];
  readonly exemptions: readonly Exemption[];
  /** Regular assessments may exceed the required number (TT58: a minimum). */
  readonly regularIsMinimum: boolean;
  /** Whether a semester has `dk` tests (factor 2) instead of one mid-term assessment. */
  readonly usesPeriodTests: boolean;
  /** What stands for a periodic test missed without excuse is stated under this article. */
  readonly missedArticle: string;

  readonly requiredRegular: (subject: GradedSubject) => number;
  /** Result of a subject whose marks are complete (or whose semester is being closed). */
  readonly term: (
    subject: GradedSubject,
    marks: TermMarks,
    context: TermContext,
  ) => Explained<MarkValue>;
  readonly year: (subject: GradedSubject, hk1: MarkValue, hk2: MarkValue) => Explained<MarkValue>;
  readonly learning: (
    subjects: readonly SubjectOutcome[],
    options: GradingOptions,
  ) => LearningOutcome;
  /** Null where the regulation has no table and nobody has decided. */
  readonly trainingYear: (
    hk1: string,
    hk2: string,
    decided: string | null,
  ) => Explained<string | null>;
  readonly trainingAfterSummer: (year: string, summer: SummerTraining) => string;
  readonly promotion: (facts: PromotionFacts, options: GradingOptions) => PromotionState;
  readonly mayRetest: (outcome: SubjectOutcome) => boolean;
  readonly title: (facts: TitleFacts) => string | null;
  /** Faults of the list of subjects: their number, absent key subjects. */
  readonly checkSubjects: (
    subjects: readonly GradedSubject[],
    grade: number,
  ) => readonly GradingProblem[];
}
