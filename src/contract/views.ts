import type { ClosedReason } from '../book/window/closed-reason';
import type { ImpactItem } from '../capabilities/corrections/pure/correction-impact';
import type { Declarations } from '../capabilities/results/pure/result-views';
import type { BothTexts } from '../kernel/words/both-texts';
import type { Said } from '../kernel/words/said';
import type { NetChange } from '../ledger/net-change';
import type { LockedClass } from './locked-class';

/** What screens show. JSON only; times are UTC ISO strings; marks are printed (`8,5`, `Đ`, '' = blank). */

/** One ledger entry about a cell; lists of them are newest first. */
export interface HistoryLine {
  readonly at: string;
  /** Name; `không rõ` where nobody can say. */
  readonly actor: string;
  /** Who had the file open meanwhile, where it is not known who wrote; left out where nobody is named. Never authors. */
  readonly seen?: readonly string[];
  /** Id of the meaning; `meaning` is its Vietnamese label. */
  readonly kind: string;
  readonly meaning: string;
  readonly oldValue: string;
  readonly newValue: string;
  /** What it says beyond its values: what its data say, and the reason somebody gave. */
  readonly said: BothTexts;
  /** Chain the entry stands in (a class id), and its number there. */
  readonly chain: string;
  readonly sequence: number;
}

/** One ledger entry about a mark, with everything that names it. */
export interface MarkHistoryLine extends HistoryLine {
  /** E-mail as the ledger has it; several where Google named several editors. */
  readonly email: string;
  /** Role id, or `system`. */
  readonly role: string;
  readonly pupilId: string;
  readonly pupilName: string;
  readonly subjectId: string;
  readonly subjectName: string;
  readonly assessment: string;
  readonly assessmentName: string;
  /** Request numbers, file ids, hashes of documents. */
  readonly refs: readonly string[];
  /** Short code of the entry's hash, as on paper. */
  readonly shortCode: string;
}

/** What the check of a whole chain found. */
export interface ChainState {
  readonly chain: string;
  /** Number and hash of the last entry; the short code is what papers and mails show. */
  readonly sequence: number;
  readonly head: string;
  readonly shortCode: string;
  readonly verified: boolean;
  /** First row that does not fit: its number in the chain and the kind of fault; null when all fit. */
  readonly firstBad: { readonly sequence: number; readonly fault: string } | null;
}

/** The answer to "was this mark changed?". */
export interface MarkHistory {
  /** Newest first, at most 500. */
  readonly lines: readonly MarkHistoryLine[];
  /** There are older lines than those given. */
  readonly more: boolean;
  readonly net: NetChange;
  readonly chain: ChainState;
  /** Chains of the classes the pupil was in before; empty unless one pupil is meant. */
  readonly others: readonly ChainState[];
}

/** Pupils of a class, and the subjects with their writable columns the asking person may look up. */
export interface MarkScope {
  readonly pupils: readonly { readonly id: string; readonly name: string }[];
  readonly subjects: readonly {
    readonly id: string;
    readonly name: string;
    readonly columns: readonly { readonly id: string; readonly name: string }[];
  }[];
}

/** A value that was not accepted and that nobody has answered yet. */
export interface RefusedValueView {
  /** Number of its entry in the chain of the class. */
  readonly sequence: number;
  readonly classId: string;
  readonly at: string;
  /** Who wrote it, by name; `không rõ` where nobody can say. */
  readonly by: string;
  readonly subjectId: string;
  readonly subjectName: string;
  readonly pupilId: string;
  readonly pupilName: string;
  readonly assessment: string;
  readonly assessmentName: string;
  /** What was written, and the official value now ('' = blank). */
  readonly value: string;
  readonly official: string;
  /** Why, and what to do; in English too. */
  readonly reason: string;
  readonly reasonEn: string;
  /** The cell as the book names it (`F7`); '' where the book cannot be read, or has the pupil or the column no more. */
  readonly cell: string;
  /** True where the person who looks may put it away. */
  readonly mayDismiss: boolean;
  /** The cell in its book; the tab where the cell is not known. */
  readonly url: string;
}

/** What stands in a cell and is not (yet) the official value. */
export interface UnacceptedValue {
  /** `invalid`: it will be put back; `waiting`: it is taken with the next look if the column is open. */
  readonly kind: 'invalid' | 'waiting';
  /** The official value; '' = blank. */
  readonly official: string;
  /** Why it is not valid and what to do; '' where it only waits. */
  readonly because: { readonly vi: string; readonly en: string };
}

/** The last day of corrections of a column (R146): UTC ISO, exclusive, and the article that says so. */
export interface CorrectionEnd {
  readonly at: string;
  readonly article: string;
  readonly isOver: boolean;
}

/** Everything the sidebar says about the active cell. */
export interface CellInfo {
  /** `mark`: an assessment cell; others explain why nothing can be written. */
  readonly kind: 'mark' | 'computed' | 'pupil' | 'header' | 'below' | 'outside' | 'copy';
  readonly classId: string;
  readonly subjectId: string;
  readonly subjectName: string;
  readonly subjectKind: 'score' | 'comment';
  /** What may stand in the cell; `text` where nobody writes. */
  readonly cellKind: string;
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
    /** The same in English. */
    readonly english: { readonly because: string; readonly openedBy: string };
  }[];
  /** For values that are not there yet, and for those that are; left out where nobody writes. */
  readonly gates?: { readonly fill: CardGate; readonly change: CardGate };
  /** Null (or left out) where the cell holds the official value. */
  readonly unaccepted?: UnacceptedValue | null;
  /** Rows of pupils in the book, and from this row to the last: a longer paste is refused whole by Google. */
  readonly rows: { readonly all: number; readonly below: number };
  /** Until when the column is corrected at all; left out where nothing says so. */
  readonly correctionEnd?: CorrectionEnd;
  /** An undecided request about this cell, if any. */
  readonly openRequestId: string | null;
  readonly mayRequest: boolean;
  /** The column is closed, and its opening may be asked for: number of the request that waits, '' = none; missing = it may not. */
  readonly opening?: { readonly asked: string };
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
  /** The decision on re-marking it goes by; '' = none. */
  readonly recheckDecision: string;
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
  /** What the correction made stale and is stale still; none unless it was applied. `url`: of a paper, else ''. */
  readonly impact: readonly (ImpactItem & { readonly url: string })[];
  readonly mayDecide: boolean;
}

/** Whether something may be done in a column. */
export interface CardGate {
  /** Why not; none: it may. */
  readonly closed: readonly ClosedReason[];
  /** UTC ISO; null = no end is set. */
  readonly until: string | null;
  /** By which article it is closed; '' = by none. */
  readonly article: string;
}

export interface LockView {
  readonly id: string;
  readonly kind: 'lock' | 'release' | 'lift';
  readonly scope: string;
  readonly scopeEn: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  /** When it begins to hold. */
  readonly from: string;
  readonly until: string | null;
  readonly active: boolean;
  /** True once somebody took it back. */
  readonly lifted: boolean;
  /** Blocks whose state the order changes, in the books that have it, when it answers a command. */
  readonly blocksChanged: number;
  /** What was read back of each class, when it answers a command. */
  readonly classes?: readonly LockedClass[];
  /** What a release leaves closed all the same, and why, when it answers a command; missing = nothing. */
  readonly staysClosed?: BothTexts;
}

export interface ClassCoverage {
  readonly classId: string;
  readonly subjectId: string;
  readonly teachers: readonly string[];
  /** Marks present and required now. */
  readonly entered: number;
  readonly required: number;
}

/** A question about an ambiguous item of an imported table. */
export interface SetupQuestion {
  readonly id: string;
  readonly text: string;
  /** e.g. `dòng 7: "H. T.Thanh Hương"`. */
  readonly where: string;
  readonly candidates: readonly { readonly value: string; readonly label: string }[];
}

/** Everything that can be chosen besides what a question offers, by kind of question. */
export interface SetupChoices {
  readonly name: SetupQuestion['candidates'];
  readonly subject: SetupQuestion['candidates'];
}

export type SetupPreview =
  | {
      readonly kind: 'questions';
      readonly questions: readonly SetupQuestion[];
      readonly notes: readonly string[];
      readonly choices?: SetupChoices;
    }
  | {
      readonly kind: 'invalid';
      readonly problems: readonly string[];
      /** What can be answered in the same round. */
      readonly questions?: readonly SetupQuestion[];
      readonly choices?: SetupChoices;
    }
  | {
      readonly kind: 'ready';
      readonly classes: number;
      readonly teachers: number;
      readonly pupils: number;
      readonly assignments: number;
      readonly unassigned: readonly string[];
      /** What changes of people, roles, posts, pupils and shares of a school that exists, a line each. */
      readonly changes: readonly string[];
      readonly notes: readonly string[];
    };

/** Who is asking, what may be done, classes, subjects, entry progress. */
export interface SchoolOverview {
  readonly school: string;
  readonly schoolYear: string;
  /** A training school: pupils and people may be made up in it. */
  readonly isTraining?: boolean;
  readonly actor: {
    readonly email: string;
    readonly name: string;
    readonly roles: readonly string[];
    /** Names of commands this person may give today. */
    readonly may: readonly string[];
    /** Classes of which this person is the homeroom teacher. */
    readonly homeroomOf?: readonly string[];
    /** Subjects this person enters, and whether they are declared complete. */
    readonly teaches?: readonly {
      readonly classId: string;
      readonly subjectId: string;
      readonly declared?: Declarations;
    }[];
  };
  readonly classes: readonly {
    readonly id: string;
    readonly grade: number;
    /** File id of the class book, for those who may open it: by it a page knows which class is in front. */
    readonly bookId?: string;
  }[];
  readonly subjects: readonly { readonly id: string; readonly name: string }[];
  /** Registers people write in that are no subject, in the order of the book. */
  readonly registers: readonly { readonly id: string; readonly name: string }[];
  readonly coverage: readonly ClassCoverage[];
  /**
   * Cells of the control workbook that cannot be read, e.g. `Cài đặt › han.gk: “mười”`: what their tabs last said
   * holds. Only for those who may administer.
   */
  readonly problems?: readonly Said[];
  /** Rules written by hand that wait for a leader, in words. Only for those who may administer or lock. */
  readonly waiting?: { readonly digest: string; readonly lines: readonly string[] };
}

/** A document of the archive. */
export interface ArchivedView {
  readonly path: string;
  readonly url: string;
  readonly kind: string;
  readonly sha256: string;
  readonly pages: number;
  readonly madeAt: string;
  readonly madeBy: string;
}
