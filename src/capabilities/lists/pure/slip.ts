import { REMARK_TAB } from '../../../book/registers/remark-register';
import { termAssessments } from '../../../book/registers/subject-register';
import { remarkKey, YEAR_REMARK_KEY } from '../../../book/remark-key';
import { acceptedValue } from '../../../ledger/accepted-state';
import { assessmentKey } from '../../../school/assessment-key';
import type { Term } from '../../../school/school-types';
import { programmeOf, type TaughtSubject } from '../../../school/subjects/programme';
import type { SemesterRecord, YearRecord } from '../../results/pure/class-results';
import type { SubjectOutcome } from '../../results/pure/grading/grading-types';
import type { ResultContext } from '../../results/pure/result-context';
import type { ClassFacts } from '../../results/pure/result-inputs';
import { printResult } from '../../results/pure/summary-rows';

/** A subject on a slip. */
export interface SlipSubject {
  readonly name: string;
  readonly values: readonly string[];
}

/** What a slip says of one pupil. */
export interface SlipResults {
  readonly pupilId: string;
  readonly subjects: readonly SlipSubject[];
  readonly results: readonly { readonly label: string; readonly value: string }[];
  /** The homeroom teacher's remark of the period; '' = none. */
  readonly remark: string;
}

/** What the values of a semester are, and of the year; the width is a share. */
export const SLIP_COLUMNS = {
  term: [
    { heading: 'Đánh giá thường xuyên', width: 5 },
    { heading: 'Giữa kì', width: 2 },
    { heading: 'Cuối kì', width: 2 },
    { heading: 'Học kì', width: 2 },
  ],
  year: [
    { heading: 'Học kì I', width: 1 },
    { heading: 'Học kì II', width: 1 },
    { heading: 'Cả năm', width: 1 },
    { heading: 'Sau đánh giá lại', width: 1 },
  ],
} as const;

function outcomeOf(outcomes: readonly SubjectOutcome[], id: string): string {
  return printResult(outcomes.find(({ subjectId }) => subjectId === id));
}

function termValues(
  facts: ClassFacts,
  { subject, regularCount }: TaughtSubject,
  { pupil, result: { subjects, term } }: SemesterRecord,
): readonly string[] {
  const read = (key: string): string => acceptedValue(facts.accepted(subject.id), pupil.id, key);
  const marks = termAssessments(term as Term, regularCount).map((each) =>
    read(assessmentKey(each)),
  );
  const regular = marks.slice(0, -2).filter((mark) => mark !== '');

  return [regular.join('  '), ...marks.slice(-2), outcomeOf(subjects, subject.id)];
}

function yearValues({ subject: { id } }: TaughtSubject, record: YearRecord): readonly string[] {
  const { input, result } = record;
  const isRetested = (input.retest?.[id] ?? null) !== null;

  return [
    ...result.semesters.map((term) => outcomeOf(term, id)),
    outcomeOf(result.subjects, id),
    isRetested ? outcomeOf(result.subjectsAfterRetest, id) : '',
  ];
}

const PROMOTION = {
  LEN_LOP: 'Được lên lớp',
  KHONG_LEN_LOP: 'Không được lên lớp',
  KIEM_TRA_LAI: 'Đánh giá lại môn học trong hè',
  REN_LUYEN_HE: 'Rèn luyện trong hè',
} as const;

function known(lines: readonly (readonly [string, string | null | undefined])[]) {
  return lines.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

function remarkOf(facts: ClassFacts, pupilId: string, key: string): string {
  return acceptedValue(facts.accepted(REMARK_TAB), pupilId, key);
}

function termSlip({ facts, schoolClass }: ResultContext, record: SemesterRecord): SlipResults {
  const { learning, training, absences, title } = record.result;

  return {
    pupilId: record.pupil.id,
    subjects: programmeOf(schoolClass).taught.map((taught) => ({
      name: taught.subject.name,
      values: termValues(facts, taught, record),
    })),
    results: known([
      ['Kết quả học tập', learning?.final],
      ['Kết quả rèn luyện', training],
      ['Số buổi nghỉ học', absences === null ? null : String(absences)],
      ['Khen thưởng', title],
    ]),
    remark: remarkOf(facts, record.pupil.id, remarkKey(record.result.term as Term)),
  };
}

function yearSlip({ facts, schoolClass }: ResultContext, record: YearRecord): SlipResults {
  const { learning, learningAfterRetest, training, trainingAfterSummer } = record.result;
  const { absences, title, promotionNow } = record.result;

  return {
    pupilId: record.pupil.id,
    subjects: programmeOf(schoolClass).taught.map((taught) => ({
      name: taught.subject.name,
      values: yearValues(taught, record),
    })),
    results: known([
      ['Kết quả học tập', (learningAfterRetest ?? learning)?.final],
      ['Kết quả rèn luyện', trainingAfterSummer ?? training],
      ['Số buổi nghỉ học', absences === null ? null : String(absences)],
      ['Khen thưởng', title],
      ['Kết quả năm học', promotionNow === null ? null : PROMOTION[promotionNow]],
    ]),
    remark: remarkOf(facts, record.pupil.id, YEAR_REMARK_KEY),
  };
}

/** Slips of everybody whose results a class states, in the order of the book. */
export function slipsOf(context: ResultContext): readonly SlipResults[] {
  const { results } = context;

  return results.period === 'year'
    ? results.records.map((record) => yearSlip(context, record))
    : results.records.map((record) => termSlip(context, record));
}
