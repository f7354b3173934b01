import type { MarkValue } from '../../../../../book/mark';
import type { GradingOptions } from '../grading-options';
import type { LearningOutcome, SubjectOutcome } from '../grading-types';
import type { Step } from '../step';

/** Levels of learning and training result, best first. */
export const LEVELS_22 = ['Tốt', 'Khá', 'Đạt', 'Chưa đạt'] as const;
/** Mức đánh giá: Tốt, Khá, Đạt, Chưa đạt (Đ8, Đ9). */
export type Level22 = (typeof LEVELS_22)[number];

/** Conditions of a level (Đ9.2), marks in tenths. */
interface LevelRule {
  readonly level: Level22;
  readonly article: string;
  /** Every score subject at least this. */
  readonly floor: number;
  /** At least {@link MANY} score subjects at least this. */
  readonly high: number;
  /** Comment subjects that may be CĐ. */
  readonly failedAllowed: number;
}

/** "Ít nhất 06 môn học". */
const MANY = 6;
const RULES: readonly LevelRule[] = [
  { level: 'Tốt', article: 'TT22/2021 Đ9.2a', floor: 65, high: 80, failedAllowed: 0 },
  { level: 'Khá', article: 'TT22/2021 Đ9.2b', floor: 50, high: 65, failedAllowed: 0 },
  { level: 'Đạt', article: 'TT22/2021 Đ9.2c', floor: 35, high: 50, failedAllowed: 1 },
];
const LOWEST = RULES.length;
const REST_ARTICLE = 'TT22/2021 Đ9.2d';
const ADJUST_ARTICLE = 'TT22/2021 Đ9.3';
const PERFECT = 100;

type Adjustment = Pick<GradingOptions, 'adjustmentReading' | 'adjustmentSubjects'>;

/**
 * Learning result of a semester (from ĐTBmhk) or year (from ĐTBmcn): TT22/2021 Đ9.2, with the adjustment of Đ9.3.
 * Subjects that do not count, are exempt or have no result are left out: callers check completeness first.
 */
export function learningLevel(
  subjects: readonly SubjectOutcome[],
  options: Adjustment,
): LearningOutcome {
  const counted = subjects.filter((s) => s.counts && s.result !== null && s.result !== 'M');
  const base = baseIndex(counted);
  const because = causeOfDrop(counted, base, options);
  const final = because === null ? base : base - 1;
  const steps = explain(counted, base);

  if (because !== null) {
    steps.push(adjustedStep(because, base, because.without));
  }

  return {
    base: levelAt(base),
    final: levelAt(final),
    adjusted: because !== null,
    because: because === null ? [] : [because.subject.name],
    overall: null,
    steps,
  };
}

function levelAt(index: number): Level22 {
  return LEVELS_22[index] ?? 'Chưa đạt';
}

/** A subject whose result is not taken as it is: taken as perfect, or left out. */
interface Instead {
  readonly subject: SubjectOutcome;
  readonly reading: GradingOptions['adjustmentReading'];
}

function baseIndex(subjects: readonly SubjectOutcome[], instead: Instead | null = null): number {
  const found = RULES.findIndex((rule) => meets(rule, subjects, instead));

  return found === -1 ? LOWEST : found;
}

function meets(
  rule: LevelRule,
  subjects: readonly SubjectOutcome[],
  instead: Instead | null,
): boolean {
  let high = 0;
  let failed = 0;

  for (const subject of subjects) {
    const result = resultOf(subject, instead);

    if (result === 'CĐ') {
      failed += 1;
    } else if (typeof result === 'number') {
      if (result < rule.floor) {
        return false;
      }

      high += result >= rule.high ? 1 : 0;
    }
  }

  return high >= MANY && failed <= rule.failedAllowed;
}

function resultOf(subject: SubjectOutcome, instead: Instead | null): MarkValue {
  if (subject !== instead?.subject) {
    return subject.result;
  }

  return instead.reading === 'remove' ? null : subject.kind === 'score' ? PERFECT : 'Đ';
}

interface Cause {
  readonly subject: SubjectOutcome;
  /** Index of the level the pupil would have without this subject's result. */
  readonly without: number;
}

/** Đ9.3: the one subject that alone lowers Tốt or Khá by two levels or more; null if there is none. */
function causeOfDrop(
  subjects: readonly SubjectOutcome[],
  base: number,
  options: Adjustment,
): Cause | null {
  if (base < 2) {
    return null;
  }

  for (const subject of subjects) {
    if (options.adjustmentSubjects === 'scoreOnly' && subject.kind !== 'score') {
      continue;
    }

    const without = baseIndex(subjects, { subject, reading: options.adjustmentReading });

    if (without <= 1 && base - without >= 2) {
      return { subject, without };
    }
  }

  return null;
}

function explain(subjects: readonly SubjectOutcome[], base: number): Step[] {
  const steps = RULES.slice(0, base).map((rule) => levelStep('levelNotMet', rule, subjects));
  const met = RULES[base];

  return met === undefined
    ? [...steps, { code: 'levelByRest', article: REST_ARTICLE, values: { result: levelAt(base) } }]
    : [...steps, levelStep('levelMet', met, subjects)];
}

function levelStep(
  code: 'levelMet' | 'levelNotMet',
  rule: LevelRule,
  subjects: readonly SubjectOutcome[],
): Step {
  const belowFloor: string[] = [];
  const failed: string[] = [];
  let highCount = 0;

  for (const { name, result } of subjects) {
    if (result === 'CĐ') {
      failed.push(name);
    } else if (typeof result === 'number') {
      highCount += result >= rule.high ? 1 : 0;

      if (result < rule.floor) {
        belowFloor.push(name);
      }
    }
  }

  const { level, article, floor, high, failedAllowed } = rule;
  const values = {
    level,
    floor,
    belowFloor,
    high,
    highNeeded: MANY,
    highCount,
    failedAllowed,
    failed,
  };

  return { code, article, values };
}

function adjustedStep(cause: Cause, base: number, without: number): Step {
  return {
    code: 'levelAdjusted',
    article: ADJUST_ARTICLE,
    values: {
      subject: cause.subject.name,
      without: levelAt(without),
      drop: base - without,
      base: levelAt(base),
      result: levelAt(base - 1),
    },
  };
}
