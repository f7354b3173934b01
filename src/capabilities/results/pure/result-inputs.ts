import { type MarkValue, parseMark } from '../../../book/mark';
import { ATTENDANCE_TAB, SCHOOL_MONTHS } from '../../../book/registers/attendance-register';
import { TRAINING_TAB } from '../../../book/registers/training-register';
import { type AcceptedTab, acceptedValue } from '../../../ledger/accepted-state';
import { isActive } from '../../../school/roster';
import type { ClassRecord } from '../../../school/school-model';
import type { Pupil, Subject, Term } from '../../../school/school-types';
import {
  type Programme,
  programmeOf,
  subjectsOf,
  type TaughtClass,
  type TaughtSubject,
} from '../../../school/subjects/programme';
import type { GradingOptions } from './grading/grading-options';
import type {
  GradedSubject,
  MarksBySubject,
  SemesterInput,
  TermMarks,
  YearInput,
} from './grading/grading-types';
import type { Period } from './period';
import { missedTests, type PupilCases } from './special-cases';

/** What was accepted of a tab of the class: the only source of marks, levels and absences of a result. */
export type AcceptedReader = (tabId: string) => AcceptedTab;

/** A class whose results are asked for. */
export interface ClassFacts {
  readonly schoolClass: Pick<ClassRecord, 'id' | 'grade'>;
  readonly accepted: AcceptedReader;
  /** Subjects a pupil has chosen for the re-test, by pupil id (TT22 Đ14). */
  readonly retestChoices: ReadonlyMap<string, readonly string[]>;
  /** Decisions about single pupils, by pupil id; missing = none. */
  readonly cases?: ReadonlyMap<string, PupilCases>;
  readonly options: Partial<GradingOptions>;
}

/** Pupils whose results are made: those who have left or stay away keep their marks but get no result. */
export function isAssessed(pupil: Pupil): boolean {
  return isActive(pupil);
}

/** What a class is taught, also as the rules see it; looked up once for a whole class. */
export interface GradedProgramme extends Programme {
  readonly graded: readonly GradedSubject[];
}

/** The programme of a class for its results. */
export function gradedProgramme(schoolClass: TaughtClass): GradedProgramme {
  const { taught } = programmeOf(schoolClass);

  return {
    taught,
    graded: taught.map(({ subject: { id, name, kind }, lessonsPerYear }) => ({
      id,
      name,
      kind,
      lessonsPerYear,
    })),
  };
}

const PRINTED_SCORE = /^(\d{1,2})(?:,(\d))?$/;

/**
 * An accepted value as a mark. Accepted values are printed ones, which are read here without the tolerance people need;
 * anything else goes the long way. A text that is no mark is taken as missing, never as some mark.
 */
function markOf(text: string, subject: Subject): MarkValue {
  if (text === '') {
    return null;
  }

  const score = subject.kind === 'score' ? PRINTED_SCORE.exec(text) : null;
  const tenths = score === null ? 101 : Number(score[1]) * 10 + Number(score[2] ?? 0);

  if (tenths <= 100) {
    return tenths;
  }

  const parsed = parseMark(text, subject.kind);

  return parsed.ok ? parsed.value : null;
}

const SUFFIXES: readonly string[] = ['TX1', 'TX2', 'TX3', 'TX4', 'TX5', 'TX6', 'TX7', 'TX8', 'TX9'];

function termMarks(
  row: Readonly<Record<string, string>>,
  { subject, regularCount: count }: TaughtSubject,
  term: Term,
): TermMarks {
  const read = (suffix: string): MarkValue => markOf(row[`HK${term}.${suffix}`] ?? '', subject);

  return { tx: SUFFIXES.slice(0, count).map(read), gk: read('GK'), ck: read('CK') };
}

const NO_ROW: Readonly<Record<string, string>> = {};

function marksIn(
  facts: ClassFacts,
  taught: TaughtSubject,
  at: { readonly pupilId: string; readonly term: Term },
): TermMarks {
  const { id } = taught.subject;
  const own = termMarks(facts.accepted(id)[at.pupilId] ?? NO_ROW, taught, at.term);
  const absent = missedTests(facts.cases?.get(at.pupilId), id, at.term);

  return absent === null ? own : { ...own, absent };
}

/** Marks of one pupil in one subject and semester; null for a subject the grade does not have. */
export function subjectMarks(
  facts: ClassFacts,
  programme: Programme,
  at: { readonly pupilId: string; readonly term: Term; readonly subjectId: string },
): TermMarks | null {
  const taught = programme.taught.find(({ subject }) => subject.id === at.subjectId);

  return taught === undefined ? null : marksIn(facts, taught, at);
}

/** Marks of one pupil in one semester, by subject id. */
function marksOf(
  facts: ClassFacts,
  pupilId: string,
  term: Term,
  programme: GradedProgramme = gradedProgramme(facts.schoolClass),
): MarksBySubject {
  const marks: Record<string, TermMarks> = {};

  for (const taught of programme.taught) {
    marks[taught.subject.id] = marksIn(facts, taught, { pupilId, term });
  }

  return marks;
}

function levelOf(facts: ClassFacts, pupilId: string, key: string): string | null {
  const level = acceptedValue(facts.accepted(TRAINING_TAB), pupilId, key);

  return level === '' ? null : level;
}

const ABSENCE_KEYS: readonly { readonly key: string; readonly term: Term }[] =
  SCHOOL_MONTHS.flatMap(({ stem, term }) => [
    { key: `${stem}.P`, term },
    { key: `${stem}.K`, term },
  ]);

/**
 * Sessions absent in some semesters. A blank cell is no absence: the form is filled in only for those who were away,
 * and the homeroom teacher confirms it by submitting the results.
 */
function absencesOf(facts: ClassFacts, pupilId: string, terms: readonly Term[]): number {
  const row = facts.accepted(ATTENDANCE_TAB)[pupilId] ?? NO_ROW;

  return ABSENCE_KEYS.filter(({ term }) => terms.includes(term)).reduce(
    (sum, { key }) => sum + Number(row[key] ?? '0'),
    0,
  );
}

function retestOf(facts: ClassFacts, pupilId: string): YearInput['retest'] {
  const chosen = facts.retestChoices.get(pupilId);

  if (chosen === undefined) {
    return {};
  }

  const subjects = subjectsOf(facts.schoolClass).filter(({ id }) => chosen.includes(id));

  return Object.fromEntries(
    subjects.map((subject) => [
      subject.id,
      markOf(acceptedValue(facts.accepted(subject.id), pupilId, 'CN.DGL'), subject),
    ]),
  );
}

/** Which pupil an input is made of; `programme` when many pupils of one class are read. */
export interface InputOf {
  readonly pupilId: string;
  readonly programme?: GradedProgramme;
}

/** The subjects of one pupil: as everybody’s, or with those of which only theory is assessed. */
function subjectsFor(
  programme: GradedProgramme,
  cases: PupilCases | undefined,
): GradedProgramme['graded'] {
  return cases === undefined || cases.practical.length === 0
    ? programme.graded
    : programme.graded.map((subject) =>
        cases.practical.includes(subject.id) ? { ...subject, exemption: 'practical' } : subject,
      );
}

/** What a decision adds to the input of a pupil. */
function planOf(cases: PupilCases | undefined): Pick<YearInput, 'disability'> {
  return cases === undefined || cases.disability === null ? {} : { disability: cases.disability };
}

/** Input of a semester result of one pupil. */
export function semesterInput(
  facts: ClassFacts,
  { pupilId, programme = gradedProgramme(facts.schoolClass) }: InputOf,
  term: Term,
): SemesterInput {
  const { grade } = facts.schoolClass;

  return {
    pupilId,
    grade,
    term,
    subjects: subjectsFor(programme, facts.cases?.get(pupilId)),
    marks: marksOf(facts, pupilId, term, programme),
    training: levelOf(facts, pupilId, `HK${term}.RL`),
    absences: absencesOf(facts, pupilId, [term]),
    ...planOf(facts.cases?.get(pupilId)),
    options: facts.options,
  };
}

/**
 * Input of a year result of one pupil. A level after summer training counts as its whole outcome: the homeroom teacher
 * enters it when task, report and the parents' confirmation are there (TT22 Đ13).
 */
export function yearInput(
  facts: ClassFacts,
  { pupilId, programme = gradedProgramme(facts.schoolClass) }: InputOf,
): YearInput {
  const { grade } = facts.schoolClass;
  const reassessed = levelOf(facts, pupilId, 'HE.RL');
  const done = { taskCompleted: true, report: true, parentConfirmed: true };

  return {
    pupilId,
    grade,
    subjects: subjectsFor(programme, facts.cases?.get(pupilId)),
    marks: {
      hk1: marksOf(facts, pupilId, 1, programme),
      hk2: marksOf(facts, pupilId, 2, programme),
    },
    training: {
      hk1: levelOf(facts, pupilId, 'HK1.RL'),
      hk2: levelOf(facts, pupilId, 'HK2.RL'),
    },
    absences: absencesOf(facts, pupilId, [1, 2]),
    retest: retestOf(facts, pupilId) ?? {},
    ...(reassessed === null ? {} : { summer: { ...done, reassessed } }),
    ...planOf(facts.cases?.get(pupilId)),
    options: facts.options,
  };
}

/** Input of a result of one pupil for a period. */
export function inputOf(
  facts: ClassFacts,
  pupil: InputOf,
  period: Period,
): SemesterInput | YearInput {
  return period === 'year' ? yearInput(facts, pupil) : semesterInput(facts, pupil, period);
}
