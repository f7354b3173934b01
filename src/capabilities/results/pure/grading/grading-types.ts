import type { MarkValue } from '../../../../book/mark';
import type { SubjectKind, Term } from '../../../../school/school-types';
import type { GradingOptions } from './grading-options';
import type { Step } from './step';

/** Which version of which rule set a result is made by. Pinned with every approved result. */
export interface RuleSetPin {
  readonly id: string;
  readonly version: number;
}

/**
 * `practical`: only the practical part is exempted, theory is assessed (TT22 practice). `HK1`, `HK2`, `year`: the
 * subject is not assessed in that time (TT58 Đ12; refused by rule sets that do not know it).
 */
export type Exemption = 'none' | 'practical' | 'HK1' | 'HK2' | 'year';

/** A subject as the rules see it, for one pupil. */
export interface GradedSubject {
  readonly id: string;
  readonly name: string;
  readonly kind: SubjectKind;
  /** Lessons a year in this grade; decides the number of regular assessments. */
  readonly lessonsPerYear: number;
  /** The only semester it is taught in; absent = both. */
  readonly onlyTerm?: Term;
  /** False for an extra elective (second foreign language, minority language) that does not count in levels. Default true. */
  readonly countsInLevel?: boolean;
  readonly exemption?: Exemption;
  /** Specialised subject of a chuyên class (TT58 Đ13). */
  readonly specialised?: boolean;
}

/** Why a periodic test was not sat (TT22 Đ7.3–7.4). */
export type PeriodicAbsence = 'forceMajeure' | 'unexcused';

/** The marks of one subject in one semester. Marks are integer tenths or levels; null = blank cell. */
export interface TermMarks {
  /** Regular assessments in column order. */
  readonly tx: readonly MarkValue[];
  readonly gk: MarkValue;
  readonly ck: MarkValue;
  /** TT58 only: tests with factor 2 (kiểm tra định kì ≥ 1 tiết); `gk` is then null and `ck` the semester test. */
  readonly dk?: readonly MarkValue[];
  /** Result chosen for the specialised topics (cụm chuyên đề): counts as one regular assessment (TT22 Đ6.3). */
  readonly topic?: MarkValue;
  /** Decisions about blank periodic tests. A blank without a decision is missing, never 0. */
  readonly absent?: Readonly<Partial<Record<'gk' | 'ck', PeriodicAbsence>>>;
}

/** Marks of a semester by subject id. */
export type MarksBySubject = Readonly<Record<string, TermMarks>>;

/** Plan of a disabled pupil (TT22 Đ11, Đ12.4): contents left out, and the principal's decision on promotion. */
export interface DisabilityPlan {
  readonly excludedSubjectIds: readonly string[];
  readonly promotionDecision: 'LEN_LOP' | 'KHONG_LEN_LOP' | null;
}

/** What the summer training of a pupil came to (TT22 Đ13). `reassessed` is the principal's new level, null = not yet. */
export interface SummerTraining {
  readonly taskCompleted: boolean;
  readonly report: boolean;
  readonly parentConfirmed: boolean;
  readonly reassessed: string | null;
}

/** Everything a semester result of one pupil depends on. */
export interface SemesterInput {
  readonly pupilId: string;
  readonly grade: number;
  readonly term: Term;
  readonly subjects: readonly GradedSubject[];
  readonly marks: MarksBySubject;
  /** Training level given by the homeroom teacher; null = not yet. */
  readonly training: string | null;
  /** Sessions absent, with and without leave together; null = not confirmed yet. */
  readonly absences: number | null;
  /** True when the semester is being closed: comment subjects without enough assessments are then CĐ (Đ9.1a). */
  readonly closing?: boolean;
  readonly disability?: DisabilityPlan;
  readonly options?: Partial<GradingOptions>;
}

/** Everything a year result of one pupil depends on. */
export interface YearInput {
  readonly pupilId: string;
  readonly grade: number;
  readonly subjects: readonly GradedSubject[];
  readonly marks: { readonly hk1: MarksBySubject; readonly hk2: MarksBySubject };
  readonly training: { readonly hk1: string | null; readonly hk2: string | null };
  /** Decided year level where the rule set has no table for it (TT58 hạnh kiểm). */
  readonly trainingYear?: string | null;
  readonly absences: number | null;
  readonly closing?: boolean;
  /** Re-test results of the subjects the pupil chose, by subject id (TT22 Đ14). */
  readonly retest?: Readonly<Record<string, MarkValue>>;
  readonly summer?: SummerTraining;
  readonly disability?: DisabilityPlan;
  readonly options?: Partial<GradingOptions>;
}

/** A cell or datum without which a result cannot be stated. `cell` is an assessment key or a word of {@link MissingCode}. */
export interface MissingItem {
  readonly code: MissingCode;
  readonly subjectId: string | null;
  readonly subject: string | null;
  readonly term: Term | null;
  /** `TX3`, `GK`, `CK`; null where no cell is meant. */
  readonly cell: string | null;
}

/** `makeUp`: waiting for a make-up test. `all`: the pupil has no mark at all. */
export type MissingCode =
  | 'mark'
  | 'makeUp'
  | 'all'
  | 'training'
  | 'absences'
  | 'planDecision'
  | 'trainingYear';

/** Input that no rule can be applied to. While there is one, no level is stated. */
export type ProblemCode =
  | 'unknownSubject'
  | 'wrongKind'
  | 'badMark'
  | 'subjectCount'
  | 'commentCount'
  | 'tooManyRegular'
  | 'notTaught'
  | 'duplicateSubject'
  | 'badLevel'
  | 'badAbsences'
  | 'exemptionUnknown'
  | 'retestNotAllowed'
  | 'keySubjectAbsent'
  | 'gradeUnknown';

/** A named fault of the input, with the values its text needs. */
export interface GradingProblem {
  readonly code: ProblemCode;
  readonly values: Readonly<Record<string, string | number | null>>;
}

/** Result of a subject: integer tenths, a level, `M` (exempt), or null (cannot be stated yet). */
export interface SubjectOutcome {
  readonly subjectId: string;
  readonly name: string;
  readonly kind: SubjectKind;
  readonly result: MarkValue;
  readonly counts: boolean;
  readonly specialised: boolean;
}

/** A learning level with its history: before and after adjustment, and the subject because of which. */
export interface LearningOutcome {
  readonly base: string;
  readonly final: string;
  readonly adjusted: boolean;
  readonly because: readonly string[];
  /** Mean of all score subjects in tenths; null in rule sets without one (TT22). */
  readonly overall: number | null;
  readonly steps: readonly Step[];
}

/** Lên lớp; không được lên lớp; kiểm tra, đánh giá lại trong hè; rèn luyện trong hè. */
export type PromotionState = 'LEN_LOP' | 'KHONG_LEN_LOP' | 'KIEM_TRA_LAI' | 'REN_LUYEN_HE';

/** Result of a semester. Plain JSON without undefined, so that it can be pinned and compared byte for byte. */
export interface SemesterResult {
  readonly pupilId: string;
  readonly ruleSet: RuleSetPin;
  readonly term: Term;
  readonly subjects: readonly SubjectOutcome[];
  readonly learning: LearningOutcome | null;
  readonly training: string | null;
  readonly absences: number | null;
  readonly title: string | null;
  readonly missing: readonly MissingItem[];
  readonly problems: readonly GradingProblem[];
  readonly steps: readonly Step[];
}

/** Result of a year. `learning` and `training` are as of the end of the year; the `after…` ones include the summer. */
export interface YearResult {
  readonly pupilId: string;
  readonly ruleSet: RuleSetPin;
  readonly semesters: readonly [readonly SubjectOutcome[], readonly SubjectOutcome[]];
  readonly subjects: readonly SubjectOutcome[];
  readonly subjectsAfterRetest: readonly SubjectOutcome[];
  readonly learning: LearningOutcome | null;
  readonly learningAfterRetest: LearningOutcome | null;
  /** Ids of the subjects the pupil may choose for the re-test. */
  readonly retestChoices: readonly string[];
  readonly training: string | null;
  readonly trainingAfterSummer: string | null;
  readonly absences: number | null;
  /** State at the end of the year, before any summer remedy; null while something is missing. */
  readonly promotion: PromotionState | null;
  /** State now, with whatever re-test and summer results there are. */
  readonly promotionNow: PromotionState | null;
  readonly title: string | null;
  readonly missing: readonly MissingItem[];
  readonly problems: readonly GradingProblem[];
  readonly steps: readonly Step[];
}
