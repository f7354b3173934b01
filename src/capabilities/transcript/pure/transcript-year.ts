import { REMARK_TAB } from '../../../book/registers/remark-register';
import { remarkKey, YEAR_REMARK_KEY } from '../../../book/remark-key';
import type { YearRecord } from '../../results/pure/class-results';
import type { PromotionState, SubjectOutcome } from '../../results/pure/grading/grading-types';
import { printResult } from '../../results/pure/summary-rows';

/** A line of the subject page; '' = nothing to print, or not known. */
export interface TranscriptSubject {
  readonly name: string;
  readonly term1: string;
  readonly term2: string;
  readonly year: string;
  readonly retest: string;
  /** What the teacher says of the pupil. */
  readonly remark: string;
  /** Who signs: all teachers of the subject, the lead first. */
  readonly teachers: string;
}

/** Learning and training, as printed; `after`: what the summer changed. */
export interface TranscriptLevels {
  readonly term1: string;
  readonly term2: string;
  readonly year: string;
  readonly after: string;
}

/** Which of the three sentences of the form holds; null = none yet, the summer is still to decide. */
export type TranscriptPromotion = 'promoted' | 'promotedAfterSummer' | 'notPromoted' | null;

/** The two pages of a school year. */
export interface TranscriptYear {
  /** e.g. `2026 - 2027`; '' = the page is left to be filled. */
  readonly schoolYear: string;
  /** Where it is not known, the grade alone. */
  readonly classId: string;
  readonly subjects: readonly TranscriptSubject[];
  readonly training: TranscriptLevels;
  readonly learning: TranscriptLevels;
  readonly absences: string;
  readonly promotion: TranscriptPromotion;
  /** True in the last grade of the level, whose page has a line for its completion. */
  readonly isLastGrade: boolean;
  /** Titles of the year; '' = none. */
  readonly awards: string;
  /** What training in summer came to; '' = there was none. */
  readonly summer: string;
  /** The homeroom teacher's remark of the year; '' = none. */
  readonly remark: string;
  readonly homeroomTeacher: string;
  readonly principal: string;
  /** Why a page is left to be filled, and where what is written there comes from; '' = it is of this system. */
  readonly source: string;
}

/** What a year of a transcript is made from. */
export interface YearFacts {
  readonly record: YearRecord;
  readonly schoolYear: string;
  readonly classId: string;
  readonly isLastGrade: boolean;
  /** Learning levels of the semesters, as the class that states them approved them; '' = not stated. */
  readonly learning: readonly [string, string];
  readonly teachersOf: (subjectId: string) => string;
  /** What is accepted of the pupil in a register, by column key; '' = nothing. */
  readonly accepted: (registerId: string, key: string) => string;
  readonly homeroomTeacher: string;
  readonly principal: string;
}

/**
 * Order of the subjects in the form of TT22/2021 as real files of 2025–26 have it (domain §4.3); what is not named there
 * follows, in the order of the class book.
 */
const FORM_ORDER: readonly string[] = [
  'toan',
  'ls-dl',
  'khtn',
  'tin',
  'van',
  'nn1',
  'gdcd',
  'cong-nghe',
  'gdtc',
  'nghe-thuat',
  'nn2',
  'gddp',
  'hdtn-hn',
];

/** Subjects in the order of the form. */
export function inFormOrder<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  const place = ({ id }: Item): number => {
    const at = FORM_ORDER.indexOf(id);

    return at === -1 ? FORM_ORDER.length : at;
  };

  return [...items].sort((a, b) => place(a) - place(b));
}

function resultIn(outcomes: readonly SubjectOutcome[], subjectId: string): string {
  return printResult(outcomes.find((outcome) => outcome.subjectId === subjectId));
}

/** The form has one remark a subject: the later one, which was written knowing the earlier. */
function remarkIn({ accepted }: YearFacts, subjectId: string): string {
  return accepted(subjectId, remarkKey(2)) || accepted(subjectId, remarkKey(1));
}

function subjectLines(facts: YearFacts): readonly TranscriptSubject[] {
  const { record, teachersOf } = facts;
  const { input, result } = record;

  return inFormOrder(input.subjects).map(({ id, name }) => ({
    name,
    term1: resultIn(result.semesters[0], id),
    term2: resultIn(result.semesters[1], id),
    year: resultIn(result.subjects, id),
    retest: (input.retest?.[id] ?? null) === null ? '' : resultIn(result.subjectsAfterRetest, id),
    remark: remarkIn(facts, id),
    teachers: teachersOf(id),
  }));
}

/** The sentence of the form for how a year ended, and how it stands after the summer (TT22 Đ12–14). */
export function promotionOf(
  atEnd: PromotionState | null,
  now: PromotionState | null,
): TranscriptPromotion {
  if (atEnd === 'LEN_LOP') {
    return 'promoted';
  }

  if (now === 'LEN_LOP') {
    return 'promotedAfterSummer';
  }

  return now === 'KHONG_LEN_LOP' ? 'notPromoted' : null;
}

function isRetested({ input }: YearRecord): boolean {
  return Object.values(input.retest ?? {}).some((mark) => mark !== null);
}

function levels({ record, learning }: YearFacts): Pick<TranscriptYear, 'training' | 'learning'> {
  const { input, result } = record;

  return {
    training: {
      term1: input.training.hk1 ?? '',
      term2: input.training.hk2 ?? '',
      year: result.training ?? '',
      after: input.summer === undefined ? '' : (result.trainingAfterSummer ?? ''),
    },
    learning: {
      term1: learning[0],
      term2: learning[1],
      year: result.learning?.final ?? '',
      after: isRetested(record) ? (result.learningAfterRetest?.final ?? '') : '',
    },
  };
}

/** The pages of a year of which the school has the results. */
export function transcriptYear(facts: YearFacts): TranscriptYear {
  const { record, schoolYear, classId, isLastGrade, homeroomTeacher, principal } = facts;
  const { input, result } = record;

  return {
    schoolYear: schoolYear.replace('-', ' - '),
    ...{ classId, isLastGrade, homeroomTeacher, principal },
    subjects: subjectLines(facts),
    ...levels(facts),
    absences: String(result.absences ?? ''),
    promotion: promotionOf(result.promotion, result.promotionNow),
    awards: result.title ?? '',
    summer:
      input.summer === undefined ? '' : `Kết quả rèn luyện: ${result.trainingAfterSummer ?? ''}`,
    remark: facts.accepted(REMARK_TAB, YEAR_REMARK_KEY),
    source: '',
  };
}

const NO_LEVELS: TranscriptLevels = { term1: '', term2: '', year: '', after: '' };

/** Pages of a grade that are left to be filled by hand; nothing on them is invented. */
export function blankYear(of: {
  readonly grade: number;
  readonly isLastGrade: boolean;
  readonly subjectNames: readonly string[];
  /** Why it is left, in a sentence. */
  readonly reason: string;
}): TranscriptYear {
  return {
    schoolYear: '',
    classId: String(of.grade),
    subjects: of.subjectNames.map((name) => ({
      name,
      ...{ term1: '', term2: '', year: '', retest: '', remark: '', teachers: '' },
    })),
    training: NO_LEVELS,
    learning: NO_LEVELS,
    absences: '',
    promotion: null,
    isLastGrade: of.isLastGrade,
    ...{ awards: '', summer: '', remark: '', homeroomTeacher: '', principal: '' },
    source: of.reason,
  };
}
