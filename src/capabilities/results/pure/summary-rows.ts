import { printAverage } from '../../../book/mark';
import { ATTENDANCE_TAB, SCHOOL_MONTHS } from '../../../book/registers/attendance-register';
import { summaryKey } from '../../../book/registers/summary-registers';
import { acceptedValue } from '../../../ledger/accepted-state';
import type { Pupil } from '../../../school/school-types';
import { subjectsOf } from '../../../school/subjects/programme';
import type { ClassResults, SemesterRecord, YearRecord } from './class-results';
import type { GradingProblem, MissingItem, SubjectOutcome } from './grading/grading-types';
import { renderMissing, renderProblem } from './grading-words/render-grading';
import { GRADING_VI } from './grading-words/vi';
import type { ClassFacts } from './result-inputs';

/** One printed row of a summary tab: column key → text ('' = blank). */
export interface SummaryLine {
  readonly pupil: Pupil;
  readonly values: Readonly<Record<string, string>>;
}

/** Result of a subject as printed: averages always with one decimal, levels as they are. */
export function printResult(outcome: SubjectOutcome | undefined): string {
  const result = outcome?.result ?? null;

  return typeof result === 'number' ? printAverage(result) : (result ?? '');
}

/** Enough to see what lacks; the sidebar lists everything. */
const NAMED_IN_NOTE = 3;

function noteOf(found: {
  readonly missing: readonly MissingItem[];
  readonly problems: readonly GradingProblem[];
}): string {
  const texts = [
    ...found.problems.map((item) => renderProblem(item, GRADING_VI)),
    ...found.missing.map((item) => renderMissing(item, GRADING_VI)),
  ];
  const more = texts.length - NAMED_IN_NOTE;

  return texts.slice(0, NAMED_IN_NOTE).join('; ') + (more > 0 ? `; và ${more} mục khác` : '');
}

function subjectValues(subjects: readonly SubjectOutcome[]): Record<string, string> {
  return Object.fromEntries(
    subjects.map((outcome) => [summaryKey(outcome.subjectId), printResult(outcome)]),
  );
}

function semesterLine({ pupil, result }: SemesterRecord): SummaryLine {
  const adjusted = result.learning?.adjusted
    ? `Điều chỉnh từ ${result.learning.base} (môn ${result.learning.because.join(', ')})`
    : '';

  return {
    pupil,
    values: {
      ...subjectValues(result.subjects),
      'TH.HT': result.learning?.final ?? '',
      'TH.RL': result.training ?? '',
      'TH.VANG': String(result.absences ?? ''),
      'TH.GHICHU': noteOf(result) || adjusted,
    },
  };
}

const STATE_NOTES = {
  LEN_LOP: '',
  KHONG_LEN_LOP: '',
  KIEM_TRA_LAI: 'Đánh giá lại trong hè',
  REN_LUYEN_HE: 'Rèn luyện trong hè',
} as const;

function absences(facts: ClassFacts, pupilId: string, kind: 'P' | 'K'): string {
  const tab = facts.accepted(ATTENDANCE_TAB);
  const sum = SCHOOL_MONTHS.reduce(
    (total, { stem }) => total + Number(acceptedValue(tab, pupilId, `${stem}.${kind}`) || '0'),
    0,
  );

  return String(sum);
}

/** What the summer changed; blank where it changed nothing. */
function afterSummer({ input, result }: YearRecord): Record<string, string> {
  const isRetested = Object.values(input.retest ?? {}).some((mark) => mark !== null);

  return {
    'TH.RL2': input.summer === undefined ? '' : (result.trainingAfterSummer ?? ''),
    'TH.HT2': isRetested ? (result.learningAfterRetest?.final ?? '') : '',
  };
}

function yearLine(facts: ClassFacts, record: YearRecord): SummaryLine {
  const { pupil, result } = record;
  const isKnown = result.missing.length + result.problems.length === 0;
  const state = isKnown ? result.promotionNow : null;

  return {
    pupil,
    values: {
      ...subjectValues(result.subjects),
      'TH.HT': result.learning?.final ?? '',
      'TH.RL': result.training ?? '',
      ...afterSummer(record),
      'TH.P': absences(facts, pupil.id, 'P'),
      'TH.K': absences(facts, pupil.id, 'K'),
      'TH.VANG': String(result.absences ?? ''),
      'TH.LEN': state === 'LEN_LOP' ? 'X' : '',
      'TH.KHONG': state === 'KHONG_LEN_LOP' ? 'X' : '',
      'TH.THUONG': isKnown ? (result.title ?? '') : '',
      'TH.GHICHU': noteOf(result) || (state === null ? '' : STATE_NOTES[state]),
    },
  };
}

/** The printed rows of a summary tab; a pupil who left or stays away has a row without results. */
export function summaryLines(
  facts: ClassFacts,
  results: ClassResults,
  pupils: readonly Pupil[],
): readonly SummaryLine[] {
  const lines =
    results.period === 'year'
      ? results.records.map((record) => yearLine(facts, record))
      : results.records.map(semesterLine);
  const byPupil = new Map(lines.map((line) => [line.pupil.id, line]));

  return pupils.map((pupil) => byPupil.get(pupil.id) ?? { pupil, values: {} });
}

/** Ids of the subjects of a grade in the order of the summary: comment subjects, then score subjects. */
export function summarySubjectIds(grade: number): readonly string[] {
  const subjects = subjectsOf({ grade });
  const idsOf = (kind: 'comment' | 'score'): readonly string[] =>
    subjects.filter((subject) => subject.kind === kind).map(({ id }) => id);

  return [...idsOf('comment'), ...idsOf('score')];
}
