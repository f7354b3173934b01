import type { SpecialCase } from '../results/special-cases';
import type { HealthView, SilenceView } from './health-views';
import type { ClassRosterView, PupilChangeInput, PupilChangeView } from './pupil-views';
import type {
  ClassResultState,
  Declarations,
  ResultStateView,
  ReviewView,
  SummaryView,
} from './result-views';
import type { RuleChoiceInput, RuleChoiceView, RulesView } from './rule-views';
import type {
  CellInfo,
  ClassCoverage,
  JobView,
  LockView,
  MarkHistory,
  MarkScope,
  RefusedValueView,
  RequestView,
  SetupPreview,
} from './views';

/** A payload and the value a command or query answers with. All JSON; times are UTC ISO strings, dates `yyyy-mm-dd`. */
export interface Exchange<Payload, Value> {
  readonly payload: Payload;
  readonly value: Value;
}

/** What a lock or an unlock covers; a missing field means "all". */
export interface LockScope {
  readonly classIds?: readonly string[];
  readonly subjectIds?: readonly string[];
  readonly term?: 1 | 2;
}

/** A file the requester shows as evidence: bytes travel as base64 and are copied into the school's archive. */
export interface EvidenceUpload {
  readonly name: string;
  readonly mimeType: string;
  readonly base64: string;
}

/** Tables as pasted by the admin (TSV text) and answers to questions asked before. */
export interface SetupInput {
  readonly assignments: string;
  readonly staff: string | null;
  readonly pupils: string | null;
  /** Answers to ambiguous items: question id → chosen answer. */
  readonly answers: Readonly<Record<string, string>>;
  /** Makes up pupils where no pupil table is given; refused outside of a training school. */
  readonly inventPupils: boolean;
}

/** A semester, or the school year. */
export type PeriodName = 1 | 2 | 'year';

/** Everything that changes state. One file per entry in `src/authority/commands/`. */
export interface CommandCatalogue {
  /** Reads the tables; answers with questions, problems or a summary. Writes nothing. */
  'setup.preview': Exchange<SetupInput, SetupPreview>;
  /** Starts (or finds) the set-up job of the school year. */
  'setup.start': Exchange<SetupInput, JobView>;
  /** Does as many steps of a job as fit into the time given. */
  'job.continue': Exchange<{ jobId: string }, JobView>;
  'job.stop': Exchange<{ jobId: string }, JobView>;
  'lock.apply': Exchange<{ scope: LockScope; reason: string }, LockView>;
  /** Re-opens for a while; locks itself again at `until`. */
  'lock.release': Exchange<{ scope: LockScope; reason: string; until: string }, LockView>;
  /** Confirms rules written by hand that open columns after their deadline; `digest`: what was seen to wait. */
  'policy.confirm': Exchange<
    { digest: string; reason: string },
    { readonly opened: readonly string[] }
  >;
  'correction.request': Exchange<
    {
      classId: string;
      subjectId: string;
      pupilId: string;
      assessment: string;
      /** The value the teacher sees now, printed (`7,5`, `Đ`, '' = blank). Compared at decision. */
      oldValue: string;
      /** The right value; '' only where the mark is to be deleted. */
      newValue: string;
      /** True to ask that the mark be deleted: a blank value alone is refused. */
      deletes?: boolean;
      /** nhập nhầm, chấm sót, phúc khảo, khác */
      cause: 'mistyped' | 'overlooked' | 'remarked' | 'other';
      reason: string;
      evidence: readonly EvidenceUpload[];
    },
    RequestView
  >;
  'correction.withdraw': Exchange<{ requestId: string }, RequestView>;
  'correction.decide': Exchange<
    { requestId: string; decision: 'approve' | 'refuse'; reason: string },
    RequestView
  >;
  /** Writes the summary tabs of class books from what is accepted; names where the books' formulas disagree. */
  'result.summarise': Exchange<{ classIds: readonly string[]; term: PeriodName }, SummaryView>;
  /** A subject teacher declares the marks of a semester complete. */
  'result.complete': Exchange<{ classId: string; subjectId: string; term: 1 | 2 }, ResultStateView>;
  /** The homeroom teacher submits results and proposal lists. */
  'result.submit': Exchange<{ classId: string; term: PeriodName }, ResultStateView>;
  /** The principal approves: pins rules and inputs, stores the results, closes what they were made from. */
  'result.approve': Exchange<
    { classIds: readonly string[]; term: PeriodName },
    readonly ResultStateView[]
  >;
  'result.reopen': Exchange<{ classId: string; term: PeriodName; reason: string }, ResultStateView>;
  /** The pupil's choice of subjects for the re-test, recorded by the homeroom teacher; replaces an earlier choice. */
  'result.retestChoice': Exchange<
    { classId: string; pupilId: string; subjectIds: readonly string[] },
    ResultStateView
  >;
  /** What the principal decides about one pupil: individual plan, theory only, a periodic test not sat. */
  'result.specialCase': Exchange<
    {
      classId: string;
      pupilId: string;
      subjectIds: readonly string[];
      decision: SpecialCase;
      reason: string;
    },
    ResultStateView
  >;
  /** The principal decides by which rules, read how, results of some grades are made from a day on. */
  'rule.choose': Exchange<RuleChoiceInput, RuleChoiceView>;
  /** A pupil changes class, leaves, stays away, returns or comes new; marks and history follow. */
  'pupil.change': Exchange<PupilChangeInput, PupilChangeView>;
  'export.classBook': Exchange<{ classIds: readonly string[]; term: 1 | 2 }, JobView>;
  /** A refused value was seen and nothing is to be entered for it; `sequence`: its entry in the chain of the class. */
  'refused.dismiss': Exchange<
    { classId: string; sequence: number },
    { readonly classId: string; readonly sequence: number }
  >;
  /** A page has seen that no beat comes: the school's side looks for itself, takes it down and tells, once. */
  'health.report': Exchange<Record<string, never>, SilenceView>;
}

/** Everything that only reads. One file per entry in `src/authority/queries/`. */
export interface QueryCatalogue {
  /** About one cell of a class book; row and column are zero-based grid positions. */
  'cell.info': Exchange<
    { spreadsheetId: string; sheetId: number; row: number; column: number },
    CellInfo
  >;
  /** Requests the actor may see: a teacher her own, principals and admins all. */
  'requests.list': Exchange<{ state: 'open' | 'all' }, readonly RequestView[]>;
  /** What of a class the asking person may look up: pupils, subjects and their columns. Fills the form. */
  'mark.scope': Exchange<{ classId: string }, MarkScope>;
  /** The life of a mark, or of all marks of a pupil, a column, a subject or a class, from the ledger. */
  'mark.history': Exchange<
    { classId: string; pupilId?: string; subjectId?: string; assessment?: string },
    MarkHistory
  >;
  /** Values of a class that were not accepted and still wait for an answer, newest first. */
  'refused.list': Exchange<{ classId: string }, readonly RefusedValueView[]>;
  /** The chain of a class as a file of JSON lines that anybody can verify without our server. */
  'ledger.export': Exchange<
    { chain: string },
    { readonly fileName: string; readonly text: string }
  >;
  /** Results of a class before the homeroom teacher (own class) and the leaders. */
  'result.review': Exchange<{ classId: string; term: PeriodName }, ReviewView>;
  /** How far every class has come with a period. */
  'result.states': Exchange<{ term: PeriodName }, readonly ClassResultState[]>;
  /** Rule sets this software knows, rules in force for each grade, every decision, and results no decision moves. */
  'rules.list': Exchange<Record<string, never>, RulesView>;
  /** Everybody who is or was in a class, with what changed. */
  'pupils.list': Exchange<{ classId: string }, ClassRosterView>;
  /** What is wrong with the installation and its files, for those who mend it; also while control cannot be read. */
  'health.list': Exchange<Record<string, never>, HealthView>;
  'locks.list': Exchange<Record<string, never>, readonly LockView[]>;
  'jobs.list': Exchange<Record<string, never>, readonly JobView[]>;
  /** Who is asking, what may be done, classes, subjects, entry progress. Fills menus and forms. */
  'school.overview': Exchange<
    Record<string, never>,
    {
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
      readonly coverage: readonly ClassCoverage[];
      /**
       * Cells of the control workbook that cannot be read, e.g. `Cài đặt › han.gk: “mười”`: what their tabs last said
       * holds. Only for those who may administer.
       */
      readonly problems?: readonly string[];
      /** Rules written by hand that wait for a leader, in words. Only for those who may administer or lock. */
      readonly waiting?: { readonly digest: string; readonly lines: readonly string[] };
    }
  >;
  'archive.list': Exchange<
    { classId?: string },
    readonly {
      readonly path: string;
      readonly url: string;
      readonly kind: string;
      readonly sha256: string;
      readonly pages: number;
      readonly madeAt: string;
      readonly madeBy: string;
    }[]
  >;
}

export type CommandName = keyof CommandCatalogue;
export type QueryName = keyof QueryCatalogue;
