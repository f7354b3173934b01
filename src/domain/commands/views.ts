/** What screens show. JSON only; times are UTC ISO strings; marks are printed (`8,5`, `Đ`, '' = blank). */

/** Why a cell cannot be written now; several can hold at once. */
export type ClosedReason =
  | 'deadline' // hết hạn nhập
  | 'notStarted' // chưa tới ngày mở
  | 'locked' // bị khóa theo lệnh
  | 'sealed' // kết quả đã duyệt
  | 'unassigned' // chưa phân công
  | 'notAssessed'; // chưa có ngày kiểm tra

export interface HistoryLine {
  readonly at: string;
  readonly actor: string;
  readonly meaning: string;
  readonly oldValue: string;
  readonly newValue: string;
  readonly reason: string;
  readonly sequence: number;
}

/** Everything the sidebar says about the active cell. */
export interface CellInfo {
  /** `mark`: an assessment cell; others explain why nothing can be written. */
  readonly kind: 'mark' | 'computed' | 'pupil' | 'header' | 'outside' | 'copy';
  readonly classId: string;
  readonly subjectId: string;
  readonly subjectName: string;
  readonly subjectKind: 'score' | 'comment';
  readonly pupilId: string;
  readonly pupilName: string;
  /** e.g. `HK1.GK`, and in words `Giữa kì – HKI`. */
  readonly assessment: string;
  readonly assessmentName: string;
  readonly value: string;
  /** Names of the people who may write the cell now; empty when closed. */
  readonly writers: readonly string[];
  readonly open: boolean;
  readonly mayWrite: boolean;
  /** Last instant of writing, or null when no deadline applies. */
  readonly until: string | null;
  readonly closed: readonly {
    readonly reason: ClosedReason;
    /** Since when. */
    readonly at: string | null;
    /** Why, in words of the decision or of the regulation. */
    readonly because: string;
    readonly article: string;
    /** Who can open it. */
    readonly openedBy: string;
  }[];
  readonly history: readonly HistoryLine[];
  /** An undecided request about this cell, if any. */
  readonly openRequestId: string | null;
  readonly mayRequest: boolean;
}

export interface RequestView {
  readonly id: string;
  /** Running number of the school year, e.g. `PĐN-007`. */
  readonly number: string;
  readonly state: 'open' | 'applying' | 'applied' | 'refused' | 'withdrawn' | 'stale';
  readonly classId: string;
  readonly subjectId: string;
  readonly subjectName: string;
  readonly pupilId: string;
  readonly pupilName: string;
  readonly assessment: string;
  readonly assessmentName: string;
  readonly oldValue: string;
  readonly newValue: string;
  readonly cause: string;
  readonly reason: string;
  readonly evidence: readonly {
    readonly name: string;
    readonly url: string;
    readonly sha256: string;
  }[];
  readonly requestedBy: string;
  readonly requestedByName: string;
  readonly requestedAt: string;
  readonly decidedBy: string | null;
  readonly decidedByName: string | null;
  readonly decidedAt: string | null;
  readonly decisionReason: string | null;
  /** Link of the minutes PDF; null while it is owed. */
  readonly minutesUrl: string | null;
  readonly mayDecide: boolean;
}

export interface LockView {
  readonly id: string;
  readonly kind: 'lock' | 'release';
  readonly scope: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  readonly until: string | null;
  readonly active: boolean;
  /** Blocks whose state changed, when it answers a command. */
  readonly blocksChanged: number;
}

export interface JobView {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly state: 'waiting' | 'running' | 'stopped' | 'done' | 'failed';
  readonly done: number;
  readonly total: number;
  /** What is being done now, or the result in words. */
  readonly note: string;
  readonly error: string | null;
}

export interface ClassCoverage {
  readonly classId: string;
  readonly subjectId: string;
  readonly teachers: readonly string[];
  /** Marks present and required now. */
  readonly entered: number;
  readonly required: number;
}

/** The same sentence in both languages. */
export interface BothTexts {
  readonly vi: string;
  readonly en: string;
}

/** What lacks before a result can be stated. */
export interface MissingView {
  readonly pupilId: string;
  readonly pupilName: string;
  readonly text: BothTexts;
}

/** One subject on the way to results. */
export interface SubjectReadiness {
  readonly subjectId: string;
  readonly subjectName: string;
  /** Semester the line is about (a year has two lines a subject). */
  readonly term: 1 | 2;
  readonly teachers: readonly string[];
  readonly missing: readonly MissingView[];
  /** `changed`: marks have changed since the teacher declared the subject complete. */
  readonly declared: 'no' | 'yes' | 'changed';
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
  }[];
}

/** Where an act has left a class and period. */
export interface ResultStateView {
  readonly classId: string;
  readonly term: 1 | 2 | 'year';
  readonly state: 'draft' | 'submitted' | 'approved';
  readonly version: number;
  readonly inputsHash: string;
}

/** A question about an ambiguous item of an imported table. */
export interface SetupQuestion {
  readonly id: string;
  readonly text: string;
  /** e.g. `dòng 7: "H. T.Thanh Hương"`. */
  readonly where: string;
  readonly candidates: readonly { readonly value: string; readonly label: string }[];
}

export type SetupPreview =
  | {
      readonly kind: 'questions';
      readonly questions: readonly SetupQuestion[];
      readonly notes: readonly string[];
    }
  | { readonly kind: 'invalid'; readonly problems: readonly string[] }
  | {
      readonly kind: 'ready';
      readonly classes: number;
      readonly teachers: number;
      readonly pupils: number;
      readonly assignments: number;
      readonly unassigned: readonly string[];
      readonly notes: readonly string[];
    };
