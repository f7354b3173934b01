import { checkFrame, checkLevel, checkMarks } from './check-input';
import { numbersOf } from './complete-marks';
import { article, evaluateTerm, wordsOf } from './evaluate-subjects';
import { withDefaults } from './grading-options';
import type {
  LearningOutcome,
  MissingItem,
  SemesterInput,
  SemesterResult,
  SubjectOutcome,
} from './grading-types';
import { missingDatum } from './missing-marks';
import type { RuleSet } from './rule-set';
import type { Step } from './step';

/**
 * Results of one pupil in one semester: averages, comment results, learning level with its adjustment, training,
 * absences, title. What is missing or wrong is named; then no level is stated. Never throws for data of a book.
 */
export function evaluateSemester(rules: RuleSet, input: SemesterInput): SemesterResult {
  const problems = [
    ...checkFrame(rules, input),
    ...checkLevel(rules, input.training, input.term),
    ...checkMarks(rules, input.subjects, input),
  ];
  const term =
    problems.length > 0
      ? { subjects: [], missing: [], steps: [] }
      : evaluateTerm(rules, input.subjects, {
          term: input.term,
          marks: input.marks,
          closing: input.closing === true,
          disability: input.disability,
        });
  const missing = [...term.missing, ...missingData(input)];
  const complete = problems.length === 0 && term.missing.length === 0;
  const learning = complete ? rules.learning(term.subjects, withDefaults(input.options)) : null;
  const title = semesterTitle(rules, term.subjects, { learning, training: input.training });

  return {
    pupilId: input.pupilId,
    ruleSet: { id: rules.id, version: rules.version },
    term: input.term,
    subjects: term.subjects,
    learning,
    training: input.training,
    absences: input.absences,
    title,
    missing,
    problems,
    steps: [
      ...term.steps,
      ...(learning?.steps ?? []),
      ...titleSteps(rules, title, { learning: learning?.final ?? null, training: input.training }),
    ],
  };
}

function missingData(input: SemesterInput): readonly MissingItem[] {
  return [
    ...(input.training === null ? [missingDatum('training', input.term)] : []),
    ...(input.absences === null ? [missingDatum('absences', input.term)] : []),
  ];
}

function semesterTitle(
  rules: RuleSet,
  subjects: readonly SubjectOutcome[],
  known: { readonly learning: LearningOutcome | null; readonly training: string | null },
): string | null {
  if (known.learning === null || known.training === null) {
    return null;
  }

  return rules.title({
    period: 'semester',
    training: known.training,
    learning: known.learning.final,
    scores: numbersOf(subjects.filter((s) => s.counts).map((s) => s.result)),
  });
}

function titleSteps(
  rules: RuleSet,
  title: string | null,
  known: { readonly learning: string | null; readonly training: string | null },
): readonly Step[] {
  const values = { ...known, ...wordsOf(rules), highCount: null, result: title };

  return title === null ? [] : [{ code: 'title', article: article(rules, 'title'), values }];
}
