import type { BothTexts } from '../../../kernel/words/both-texts';

/** What screens show of results. JSON only; times are UTC ISO strings; levels as printed. */

/** What lacks before a result can be stated. */
export interface MissingView {
  readonly pupilId: string;
  readonly pupilName: string;
  readonly text: BothTexts;
}

/** `changed`: marks have changed since the teacher declared the subject complete. */
export type DeclaredState = 'no' | 'yes' | 'changed';

/** The declaration of a subject in each semester. */
export type Declarations = Readonly<Record<1 | 2, DeclaredState>>;

/** One subject on the way to results. */
export interface SubjectReadiness {
  readonly subjectId: string;
  readonly subjectName: string;
  /** Semester the line is about (a year has two lines a subject). */
  readonly term: 1 | 2;
  readonly teachers: readonly string[];
  readonly missing: readonly MissingView[];
  readonly declared: DeclaredState;
  readonly declaredBy: string;
  readonly declaredAt: string | null;
  /** The asking person may declare it complete. */
  readonly mayComplete: boolean;
}

/** One pupil as the homeroom teacher and the leaders see the results. Staff only. */
export interface PupilReview {
  readonly pupilId: string;
  readonly pupilName: string;
  /** Levels as printed; '' = cannot be stated yet. */
  readonly learning: string;
  /** The level before the adjustment of Đ9.3; '' where nothing was adjusted. */
  readonly adjustedFrom: string;
  readonly training: string;
  readonly absences: number | null;
  /** Year only; '' = none or not known. `promotion` is the state now, in words. */
  readonly promotion: BothTexts | null;
  readonly title: string;
  readonly learningAfter: string;
  readonly trainingAfter: string;
  /** Subjects the pupil may choose for the re-test, and those chosen. */
  readonly retestChoices: readonly { readonly id: string; readonly name: string }[];
  readonly retestChosen: readonly string[];
  /** Decisions of the principal in force, in words. */
  readonly cases: readonly BothTexts[];
  readonly missing: readonly BothTexts[];
  readonly explanation: readonly BothTexts[];
}

/** Pupils of a class by what the homeroom teacher proposes (names; year only). */
export interface ProposalView {
  readonly id:
    | 'promoted'
    | 'notPromoted'
    | 'retest'
    | 'summerTraining'
    | 'outstanding'
    | 'excellent'
    | 'incomplete';
  readonly pupils: readonly { readonly id: string; readonly name: string }[];
}

/** Results of one class and period before the eyes of those who decide on them. */
export interface ReviewView {
  readonly classId: string;
  readonly term: 1 | 2 | 'year';
  readonly homeroomTeacher: string;
  /** e.g. `Thông tư 22/2021/TT-BGDĐT` and its version. */
  readonly ruleName: string;
  readonly ruleSet: string;
  readonly state: 'draft' | 'submitted' | 'approved';
  /** Number of approvals so far. */
  readonly version: number;
  readonly submittedBy: string;
  readonly submittedAt: string | null;
  readonly approvedBy: string;
  readonly approvedAt: string | null;
  /** Something has changed since the submission or approval that counts. */
  readonly stale: boolean;
  /** The summary tab of the class book: never made, as the inputs are now, or older. */
  readonly summary: 'none' | 'current' | 'stale';
  readonly summaryAt: string | null;
  readonly inputsHash: string;
  readonly subjects: readonly SubjectReadiness[];
  /** What the homeroom teacher still owes. */
  readonly homeroomMissing: readonly MissingView[];
  readonly warnings: readonly BothTexts[];
  readonly pupils: readonly PupilReview[];
  /** Pupils one step from a threshold. */
  readonly near: readonly {
    readonly pupilId: string;
    readonly pupilName: string;
    readonly direction: 'up' | 'down';
    readonly text: BothTexts;
  }[];
  readonly lists: readonly ProposalView[];
  /** What the asking person may do with this class and period now. */
  readonly may: {
    readonly summarise: boolean;
    readonly submit: boolean;
    readonly approve: boolean;
    readonly reopen: boolean;
    readonly retestChoice: boolean;
    readonly specialCase: boolean;
  };
}

/** One class on the way to approval, for those who approve. No results, so nothing can be compared. */
export interface ClassResultState {
  readonly classId: string;
  readonly homeroomTeacher: string;
  readonly state: 'draft' | 'submitted' | 'approved';
  readonly version: number;
  readonly stale: boolean;
  /** Subjects (of each semester) complete and declared, and their number. */
  readonly ready: number;
  readonly total: number;
  /** Nothing is missing and the asking person may approve. */
  readonly mayApprove: boolean;
}

/** What stands between a class and the official print of its book of a semester; nothing where it is approved. */
export interface ExportCheck {
  readonly classId: string;
  /** `notBegun`: the semester has not; `changed`: since it was approved; the rest as the results of the class. */
  readonly state: 'notBegun' | 'draft' | 'submitted' | 'approved' | 'changed';
  /** Marks and levels missing, or faults of what is entered. */
  readonly missing: number;
  /** Subjects whose teachers have not declared the marks, as they are, complete. */
  readonly undeclared: number;
}

/** What came of writing summaries: for each class its hash and the cells where the book disagrees with the rules. */
export interface SummaryView {
  readonly id: string;
  readonly term: 1 | 2 | 'year';
  readonly classes: readonly {
    readonly classId: string;
    readonly inputsHash: string;
    readonly ruleSet: string;
    /** Number of all, and the first of them in words. */
    readonly disagreements: number;
    readonly named: readonly string[];
    /** The book cannot be reached: nothing is written yet, it is tried again by itself. */
    readonly waiting?: true;
    /** Why it waits, where that is known. */
    readonly why?: BothTexts;
  }[];
}

/** Where an act has left a class and period. */
export interface ResultStateView {
  readonly classId: string;
  readonly term: 1 | 2 | 'year';
  readonly state: 'draft' | 'submitted' | 'approved';
  readonly version: number;
  readonly inputsHash: string;
  /** The act is given, but the book cannot be reached: neither book nor ledger has it yet. Tried again by itself. */
  readonly waiting?: true;
  /** Why it waits, where that is known. */
  readonly why?: BothTexts;
}
