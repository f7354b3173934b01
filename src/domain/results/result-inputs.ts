import type { ClassRecord } from '../control/school-model';
import { subjectsOfGrade } from '../book/class-tabs';
import { ATTENDANCE_TAB, TRAINING_TAB } from '../book/book-layout';
import { SCHOOL_MONTHS } from '../book/homeroom-columns';
import type { GradingOptions } from '../grading/grading-options';
import type {
  GradedSubject,
  MarksBySubject,
  SemesterInput,
  TermMarks,
  YearInput,
} from '../grading/grading-types';
import { type AcceptedTab, acceptedValue } from '../ledger/accepted-state';
import type { Pupil, Subject, Term } from '../school/school-types';
import { regularCount } from '../subjects/regular-count';
import { type MarkValue, parseMark } from '../text/mark';
import type { Period } from './period';

/** What was accepted of a tab of the class: the only source of marks, levels and absences of a result. */
export type AcceptedReader = (tabId: string) => AcceptedTab;

/** A class whose results are asked for. */
export interface ClassFacts {
  readonly schoolClass: Pick<ClassRecord, 'id' | 'grade'>;
  readonly accepted: AcceptedReader;
  /** Subjects a pupil has chosen for the re-test, by pupil id (TT22 Đ14). */
  readonly retestChoices: ReadonlyMap<string, readonly string[]>;
  readonly options: Partial<GradingOptions>;
}

/** Pupils whose results are made: those who have left or stay away keep their marks but get no result. */
export function isAssessed(pupil: Pupil): boolean {
  return pupil.status === 'studying' || pupil.status === 'movedIn';
}

/** The subjects of a grade as the rules see them. */
export function gradedSubjects(grade: number): readonly GradedSubject[] {
  return subjectsOfGrade(grade).map((subject) => ({
    id: subject.id,
    name: subject.name,
    kind: subject.kind,
    lessonsPerYear: subject.lessonsPerYear[grade] ?? 0,
  }));
}

/** An accepted value as a mark. Accepted values are valid; a text that is none would be named by the rules as bad. */
function markOf(text: string, subject: Subject): MarkValue {
  const parsed = parseMark(text, subject.kind);

  return parsed.ok ? parsed.value : null;
}

function termMarks(
  facts: ClassFacts,
  subject: Subject,
  at: { readonly pupilId: string; readonly term: Term },
): TermMarks {
  const tab = facts.accepted(subject.id);
  const read = (suffix: string): MarkValue =>
    markOf(acceptedValue(tab, at.pupilId, `HK${at.term}.${suffix}`), subject);
  const count = regularCount(subject, facts.schoolClass.grade) ?? 0;

  return {
    tx: Array.from({ length: count }, (_, position) => read(`TX${position + 1}`)),
    gk: read('GK'),
    ck: read('CK'),
  };
}

/** Marks of one pupil in one semester, by subject id. */
export function marksOf(facts: ClassFacts, pupilId: string, term: Term): MarksBySubject {
  return Object.fromEntries(
    subjectsOfGrade(facts.schoolClass.grade).map((subject) => [
      subject.id,
      termMarks(facts, subject, { pupilId, term }),
    ]),
  );
}

function levelOf(facts: ClassFacts, pupilId: string, key: string): string | null {
  const level = acceptedValue(facts.accepted(TRAINING_TAB), pupilId, key);

  return level === '' ? null : level;
}

/**
 * Sessions absent in some months. A blank cell is no absence: the form is filled in only for those who were away, and
 * the homeroom teacher confirms it by submitting the results.
 */
function absencesOf(facts: ClassFacts, pupilId: string, terms: readonly Term[]): number {
  const tab = facts.accepted(ATTENDANCE_TAB);

  return SCHOOL_MONTHS.filter(({ term }) => terms.includes(term))
    .flatMap(({ month }) => [`VANG.${month}.P`, `VANG.${month}.K`])
    .reduce((sum, key) => sum + Number(acceptedValue(tab, pupilId, key) || '0'), 0);
}

function retestOf(facts: ClassFacts, pupilId: string): YearInput['retest'] {
  const chosen = facts.retestChoices.get(pupilId) ?? [];
  const subjects = subjectsOfGrade(facts.schoolClass.grade).filter(({ id }) => chosen.includes(id));

  return Object.fromEntries(
    subjects.map((subject) => [
      subject.id,
      markOf(acceptedValue(facts.accepted(subject.id), pupilId, 'CN.DGL'), subject),
    ]),
  );
}

/** Input of a semester result of one pupil. */
export function semesterInput(facts: ClassFacts, pupilId: string, term: Term): SemesterInput {
  const { grade } = facts.schoolClass;

  return {
    pupilId,
    grade,
    term,
    subjects: gradedSubjects(grade),
    marks: marksOf(facts, pupilId, term),
    training: levelOf(facts, pupilId, `HK${term}.RL`),
    absences: absencesOf(facts, pupilId, [term]),
    options: facts.options,
  };
}

/**
 * Input of a year result of one pupil. A level after summer training counts as its whole outcome: the homeroom teacher
 * enters it when task, report and the parents' confirmation are there (TT22 Đ13).
 */
export function yearInput(facts: ClassFacts, pupilId: string): YearInput {
  const { grade } = facts.schoolClass;
  const reassessed = levelOf(facts, pupilId, 'HE.RL');
  const done = { taskCompleted: true, report: true, parentConfirmed: true };

  return {
    pupilId,
    grade,
    subjects: gradedSubjects(grade),
    marks: { hk1: marksOf(facts, pupilId, 1), hk2: marksOf(facts, pupilId, 2) },
    training: {
      hk1: levelOf(facts, pupilId, 'HK1.RL'),
      hk2: levelOf(facts, pupilId, 'HK2.RL'),
    },
    absences: absencesOf(facts, pupilId, [1, 2]),
    retest: retestOf(facts, pupilId) ?? {},
    ...(reassessed === null ? {} : { summer: { ...done, reassessed } }),
    options: facts.options,
  };
}

/** Input of a result of one pupil for a period. */
export function inputOf(
  facts: ClassFacts,
  pupilId: string,
  period: Period,
): SemesterInput | YearInput {
  return period === 'year' ? yearInput(facts, pupilId) : semesterInput(facts, pupilId, period);
}
