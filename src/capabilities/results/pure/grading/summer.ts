import type { MarkValue } from '../../../../book/mark';
import { isMarkOf } from '../../../../book/mark';
import { written } from './check-input';
import { article, wordsOf } from './evaluate-subjects';
import type { GradingOptions } from './grading-options';
import type {
  GradingProblem,
  LearningOutcome,
  PromotionState,
  SubjectOutcome,
  YearInput,
} from './grading-types';
import type { PromotionFacts, RuleSet } from './rule-set';
import type { Step } from './step';
import { afterRetest } from './tt22/retest';

/** What promotion and the summer remedies are judged from. */
export interface SummerWork {
  readonly input: YearInput;
  readonly options: GradingOptions;
  readonly subjects: readonly SubjectOutcome[];
  readonly learning: LearningOutcome | null;
  readonly training: string | null;
}

/** Promotion at the end of the year and now, with re-test and summer training taken in. */
export interface SummerOutcome {
  readonly subjects: readonly SubjectOutcome[];
  readonly learning: LearningOutcome | null;
  readonly training: string | null;
  readonly retestChoices: readonly string[];
  readonly promotion: PromotionState | null;
  readonly promotionNow: PromotionState | null;
  readonly problems: readonly GradingProblem[];
  readonly steps: readonly Step[];
}

/** Judges promotion (TT22 Đ12, TT58 Đ15) and what the summer changed (TT22 Đ13–14, TT58 Đ16–17). */
export function judgeSummer(rules: RuleSet, work: SummerWork): SummerOutcome {
  const { input, learning, training } = work;
  const known = learning !== null && training !== null && input.absences !== null;
  const still = { subjects: work.subjects, learning, training, retestChoices: [], problems: [] };

  if (!known) {
    return { ...still, promotion: null, promotionNow: null, steps: [] };
  }

  if (input.disability !== undefined) {
    return judgeByPlan(rules, work);
  }

  const facts = { training, learning: learning.final, absences: input.absences ?? 0 };
  const promotion = rules.promotion(facts, work.options);
  const choices =
    promotion === 'KIEM_TRA_LAI' ? work.subjects.filter((s) => s.counts && rules.mayRetest(s)) : [];
  const problems = checkRetest(work, choices);
  const first = promotionStep(rules, { ...facts, result: promotion }, work.options);
  const retestChoices = choices.map((s) => s.subjectId);

  if (problems.length > 0) {
    const unclear = { ...still, retestChoices, problems, promotion, promotionNow: null };

    return { ...unclear, steps: [first] };
  }

  return { ...afterRemedies(rules, work, { ...facts, promotion, first }), retestChoices };
}

interface YearEnd {
  readonly training: string;
  readonly absences: number;
  readonly promotion: PromotionState;
  readonly first: Step;
}

function afterRemedies(rules: RuleSet, work: SummerWork, end: YearEnd): SummerOutcome {
  const { input, options } = work;
  const retest = input.retest ?? {};
  const subjects = afterRetest(work.subjects, retest);
  const changed = Object.values(retest).some((mark) => mark !== null);
  const learning = changed ? rules.learning(subjects, options) : work.learning;
  const training =
    input.summer === undefined
      ? end.training
      : rules.trainingAfterSummer(end.training, input.summer);
  const facts = { training, learning: learning?.final ?? '', absences: end.absences };
  const closed = whyClosed(rules, work, { ...facts, atYearEnd: end.promotion });
  const promotionNow =
    closed === null ? rules.promotion(facts, options) : ('KHONG_LEN_LOP' as const);
  const moved = changed || input.summer !== undefined;

  return {
    subjects,
    learning,
    training,
    retestChoices: [],
    promotion: end.promotion,
    promotionNow,
    problems: [],
    steps: [
      end.first,
      ...retestSteps(rules, work.subjects, retest),
      ...(changed ? (learning?.steps ?? []) : []),
      ...summerSteps(rules, input, { before: end.training, result: training }),
      ...(moved
        ? [afterSummerStep(rules, { ...facts, result: promotionNow, closed }, options)]
        : []),
    ],
  };
}

/** Why nothing in summer can help any more; null if something can. */
type Closed = 'noRemedyOpen' | 'remedyFailed';

/**
 * A pupil who was not promoted at the end of the year without a remedy stays so, whatever is entered in summer; a remedy
 * that was used up without success leaves no other way (TT22 Đ12.3; domain §1.8, §1.10).
 */
function whyClosed(
  rules: RuleSet,
  { input, options }: SummerWork,
  { atYearEnd, ...facts }: PromotionFacts & { readonly atYearEnd: PromotionState },
): Closed | null {
  if (atYearEnd === 'KHONG_LEN_LOP') {
    return 'noRemedyOpen';
  }

  const [bestLearning = '', bestTraining = ''] = [rules.learningLevels[0], rules.trainingLevels[0]];
  const state = (change: Partial<PromotionFacts>) =>
    rules.promotion({ ...facts, ...change }, options);
  const taken = Object.values(input.retest ?? {});
  const retested = taken.length > 0 && taken.every((mark) => mark !== null);
  const retestFailed = retested && state({ training: bestTraining }) === 'KIEM_TRA_LAI';
  const summerFailed =
    input.summer !== undefined && state({ learning: bestLearning }) === 'REN_LUYEN_HE';

  return retestFailed || summerFailed ? 'remedyFailed' : null;
}

function checkRetest(
  { input: { retest = {} }, subjects }: SummerWork,
  choices: readonly SubjectOutcome[],
): readonly GradingProblem[] {
  return Object.keys(retest).flatMap((id): readonly GradingProblem[] => {
    const choice = choices.find((s) => s.subjectId === id);

    if (choice === undefined) {
      const subject = subjects.find((s) => s.subjectId === id)?.name ?? id;

      return [{ code: 'retestNotAllowed', values: { subjectId: id, subject } }];
    }

    const mark = retest[id] ?? null;

    return mark === 'M' || !isMarkOf(mark, choice.kind)
      ? [{ code: 'badMark', values: { subject: choice.name, value: written(mark) } }]
      : [];
  });
}

function retestSteps(
  rules: RuleSet,
  before: readonly SubjectOutcome[],
  retest: Readonly<Record<string, MarkValue>>,
): readonly Step[] {
  return before.flatMap((s) => {
    const result = retest[s.subjectId] ?? null;
    const values = { subjectId: s.subjectId, subject: s.name, before: s.result, result };

    return result === null
      ? []
      : [{ code: 'retest' as const, article: article(rules, 'retest'), values }];
  });
}

function summerSteps(
  rules: RuleSet,
  { summer }: YearInput,
  levels: { readonly before: string; readonly result: string },
): readonly Step[] {
  if (summer === undefined) {
    return [];
  }

  return [
    {
      code: 'summerTraining',
      article: article(rules, 'summer'),
      values: { ...summer, ...levels, trainingWord: rules.words.training },
    },
  ];
}

function promotionStep(
  rules: RuleSet,
  values: PromotionFacts & { readonly result: PromotionState },
  { absenceLimit }: GradingOptions,
): Step {
  return {
    code: 'promotion',
    article: article(rules, 'promotion'),
    values: { ...values, ...wordsOf(rules), absenceLimit },
  };
}

/** The state after the summer, with the reason where no remedy is left. */
function afterSummerStep(
  rules: RuleSet,
  values: PromotionFacts & { readonly result: PromotionState; readonly closed: Closed | null },
  options: GradingOptions,
): Step {
  const { closed, ...rest } = values;
  const { article: cited, values: stated } = promotionStep(rules, rest, options);

  return { code: 'promotionAfterSummer', article: cited, values: { ...stated, closed } };
}

/** A disabled pupil: the principal decides from the individual plan (TT22 Đ12.4). */
function judgeByPlan(rules: RuleSet, work: SummerWork): SummerOutcome {
  const decision = work.input.disability?.promotionDecision ?? null;
  const step: Step = {
    code: 'promotionByPlan',
    article: article(rules, 'planPromotion'),
    values: { result: decision },
  };

  return {
    subjects: work.subjects,
    learning: work.learning,
    training: work.training,
    retestChoices: [],
    promotion: decision,
    promotionNow: decision,
    problems: [],
    steps: decision === null ? [] : [step],
  };
}
