import type { SemesterRecord, YearRecord } from './pure/class-results';
import { canonicalJson } from './pure/grading/canonical-inputs';
import type { LearningOutcome, SubjectOutcome } from './pure/grading/grading-types';
import { periodText } from './pure/period';
import type { ResultContext } from './pure/result-context';
import { pinText } from './pure/rule-choice';

function subjectResults(outcomes: readonly SubjectOutcome[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(outcomes.map(({ subjectId, result }) => [subjectId, result]));
}

function learningOf(outcome: LearningOutcome | null): unknown {
  if (outcome === null) {
    return null;
  }

  const { base, final, adjusted, because } = outcome;

  return { base, final, adjusted, because };
}

function semesterResult({ result }: SemesterRecord): unknown {
  return {
    subjects: subjectResults(result.subjects),
    learning: learningOf(result.learning),
    training: result.training,
    absences: result.absences,
    title: result.title,
  };
}

function yearResult({ result }: YearRecord): unknown {
  return {
    hk1: subjectResults(result.semesters[0]),
    hk2: subjectResults(result.semesters[1]),
    subjects: subjectResults(result.subjects),
    subjectsAfterRetest: subjectResults(result.subjectsAfterRetest),
    learning: learningOf(result.learning),
    learningAfterRetest: learningOf(result.learningAfterRetest),
    training: result.training,
    trainingAfterSummer: result.trainingAfterSummer,
    absences: result.absences,
    promotion: result.promotion,
    promotionNow: result.promotionNow,
    title: result.title,
  };
}

/**
 * The approved results as stored: one row a pupil, with the inputs they were made from. The steps are left out: the
 * pinned rule set makes them again from the inputs, for ever. The same results give the same bytes.
 */
export function sealedRows(
  context: ResultContext,
  version: number,
): readonly (readonly string[])[] {
  const { schoolClass, period, choice, hash, results } = context;
  const head = `${schoolClass.id}/${periodText(period)}/${version}`;
  const row = (pupilId: string, input: unknown, result: unknown): readonly string[] => [
    `${head}/${pupilId}`,
    schoolClass.id,
    periodText(period),
    String(version),
    pupilId,
    pinText(choice.pin),
    hash,
    canonicalJson(input),
    canonicalJson(result),
  ];

  return results.period === 'year'
    ? results.records.map((record) => row(record.pupil.id, record.input, yearResult(record)))
    : results.records.map((record) => row(record.pupil.id, record.input, semesterResult(record)));
}
