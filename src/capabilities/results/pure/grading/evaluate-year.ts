import { checkFrame, checkLevel, checkMarks } from './check-input';
import { numbersOf } from './complete-marks';
import {
  article,
  evaluateTerm,
  evaluateYearSubjects,
  type TermOutcome,
  type TermWork,
  wordsOf,
} from './evaluate-subjects';
import { withDefaults } from './grading-options';
import type {
  GradingProblem,
  LearningOutcome,
  MissingItem,
  SubjectOutcome,
  YearInput,
  YearResult,
} from './grading-types';
import { missingDatum } from './missing-marks';
import type { RuleSet } from './rule-set';
import type { Step } from './step';
import { judgeSummer, type SummerWork } from './summer';

const EMPTY: TermOutcome = { subjects: [], missing: [], steps: [] };

/** What marks and levels of a year say, before promotion and title. */
interface StatedYear {
  readonly semesters: readonly [TermOutcome, TermOutcome];
  readonly year: ReturnType<typeof evaluateYearSubjects>;
  readonly learning: LearningOutcome | null;
  readonly training: ReturnType<typeof trainingOf>;
}

const NOTHING_STATED: StatedYear = {
  semesters: [EMPTY, EMPTY],
  year: EMPTY,
  learning: null,
  training: { result: null, steps: [] },
};

/**
 * Results of one pupil in a school year: subjects, learning level, training, promotion, the summer remedies, title.
 * What is missing or wrong is named; then nothing that depends on it is stated. Never throws for data of a book.
 */
export function evaluateYear(rules: RuleSet, input: YearInput): YearResult {
  const problems = checkYear(rules, input);
  const options = withDefaults(input.options);
  const stated = problems.length === 0 ? statedYear(rules, input) : NOTHING_STATED;
  const { semesters, year, learning, training } = stated;
  const facts = { subjects: year.subjects, learning, training: training.result };
  const summer = judgeSummer(rules, { ...facts, input, options } satisfies SummerWork);
  const title = titleOf(rules, facts);

  return {
    pupilId: input.pupilId,
    ruleSet: { id: rules.id, version: rules.version },
    semesters: [semesters[0].subjects, semesters[1].subjects],
    subjects: year.subjects,
    subjectsAfterRetest: summer.subjects,
    learning,
    learningAfterRetest: summer.learning,
    retestChoices: summer.retestChoices,
    training: training.result,
    trainingAfterSummer: summer.training,
    absences: input.absences,
    promotion: summer.promotion,
    promotionNow: summer.promotionNow,
    title: title.result,
    missing: [...marksMissing(stated), ...missingData(input, training.result)],
    problems: [...problems, ...summer.problems],
    steps: [...stepsOf(stated), ...title.steps, ...summer.steps],
  };
}

function marksMissing({ semesters }: Pick<StatedYear, 'semesters'>): readonly MissingItem[] {
  return semesters.flatMap((term) => term.missing);
}

function statedYear(rules: RuleSet, input: YearInput): StatedYear {
  const semesters = bothTerms(rules, input);
  const year = evaluateYearSubjects(rules, input.subjects, semesters);
  const isWhole = marksMissing({ semesters }).length === 0;
  const learning = isWhole ? rules.learning(year.subjects, withDefaults(input.options)) : null;

  return { semesters, year, learning, training: trainingOf(rules, input) };
}

function stepsOf({ semesters, year, learning, training }: StatedYear): readonly Step[] {
  return [
    ...semesters.flatMap((term) => term.steps),
    ...year.steps,
    ...(learning?.steps ?? []),
    ...training.steps,
  ];
}

function checkYear(rules: RuleSet, input: YearInput): readonly GradingProblem[] {
  const { disability } = input;
  const { hk1, hk2 } = input.marks;

  return [
    ...checkFrame(rules, input),
    ...checkLevel(rules, input.training.hk1, 1),
    ...checkLevel(rules, input.training.hk2, 2),
    ...checkLevel(rules, input.trainingYear ?? null, null),
    ...checkLevel(rules, input.summer?.reassessed ?? null, null),
    ...checkMarks(rules, input.subjects, { marks: hk1, term: 1, disability }),
    ...checkMarks(rules, input.subjects, { marks: hk2, term: 2, disability }),
  ];
}

function bothTerms(rules: RuleSet, input: YearInput): readonly [TermOutcome, TermOutcome] {
  const work = { closing: input.closing === true, disability: input.disability };
  const term = (own: Pick<TermWork, 'term' | 'marks'>) =>
    evaluateTerm(rules, input.subjects, { ...work, ...own });

  return [term({ term: 1, marks: input.marks.hk1 }), term({ term: 2, marks: input.marks.hk2 })];
}

function trainingOf(
  rules: RuleSet,
  { training, trainingYear = null }: YearInput,
): { readonly result: string | null; readonly steps: readonly Step[] } {
  return training.hk1 === null || training.hk2 === null
    ? { result: null, steps: [] }
    : rules.trainingYear(training.hk1, training.hk2, trainingYear);
}

function missingData(input: YearInput, trainingYear: string | null): readonly MissingItem[] {
  const { hk1, hk2 } = input.training;
  const plan = input.disability;

  return [
    ...(hk1 === null ? [missingDatum('training', 1)] : []),
    ...(hk2 === null ? [missingDatum('training', 2)] : []),
    ...(hk1 !== null && hk2 !== null && trainingYear === null
      ? [missingDatum('trainingYear', null)]
      : []),
    ...(input.absences === null ? [missingDatum('absences', null)] : []),
    ...(plan !== undefined && plan.promotionDecision === null
      ? [missingDatum('planDecision', null)]
      : []),
  ];
}

interface KnownFacts {
  readonly subjects: readonly SubjectOutcome[];
  readonly learning: LearningOutcome | null;
  readonly training: string | null;
}

function titleOf(
  rules: RuleSet,
  { subjects, learning, training }: KnownFacts,
): { readonly result: string | null; readonly steps: readonly Step[] } {
  if (learning === null || training === null) {
    return { result: null, steps: [] };
  }

  const { titleMark } = rules;
  const scores = numbersOf(subjects.filter((s) => s.counts).map((s) => s.result));
  const result = rules.title({ period: 'year', training, learning: learning.final, scores });
  const values = {
    training,
    learning: learning.final,
    ...wordsOf(rules),
    high: titleMark,
    highCount: titleMark === null ? null : scores.filter((tenths) => tenths >= titleMark).length,
    result,
  };
  const code = result === null ? 'noTitle' : 'title';

  return { result, steps: [{ code, article: article(rules, 'title'), values }] };
}
