import type { GradingOptions } from '../grading-options';
import type { LearningOutcome, SubjectOutcome } from '../grading-types';
import { sum } from '../rounding';
import type { Step } from '../step';
import { findSubjectByName, type KeySubjectId } from '../subject-names';
import { overallAverage } from './averages';

/** Học lực: Giỏi, Khá, Trung bình, Yếu, Kém; best first (TT58/2011 Đ13). */
export const LEVELS_58 = ['G', 'K', 'Tb', 'Y', 'Kém'] as const;
/** One of {@link LEVELS_58}. */
export type Level58 = (typeof LEVELS_58)[number];

/** Conditions of a level; marks in tenths. `key` = what one key subject (and a specialised one) must reach. */
interface LevelRule {
  readonly level: Level58;
  readonly article: string;
  readonly overall: number;
  readonly key: number;
  readonly floor: number;
  readonly allPassed: boolean;
}

const RULES: readonly LevelRule[] = [
  { level: 'G', article: 'TT58/2011 Đ13.1', overall: 80, key: 80, floor: 65, allPassed: true },
  { level: 'K', article: 'TT58/2011 Đ13.2', overall: 65, key: 65, floor: 50, allPassed: true },
  { level: 'Tb', article: 'TT58/2011 Đ13.3', overall: 50, key: 50, floor: 35, allPassed: true },
  { level: 'Y', article: 'TT58/2011 Đ13.4', overall: 35, key: 0, floor: 20, allPassed: false },
];
const REST_ARTICLE = 'TT58/2011 Đ13.5';
const OVERALL_ARTICLE = 'TT58/2011 Đ11';
const PERFECT = 100;

/** Đ13.6: from the level of the overall average to the level reached → the level given. */
const ADJUSTMENTS: readonly { top: Level58; base: Level58; final: Level58; article: string }[] = [
  { top: 'G', base: 'Tb', final: 'K', article: 'TT58/2011 Đ13.6a' },
  { top: 'G', base: 'Y', final: 'Tb', article: 'TT58/2011 Đ13.6b' },
  { top: 'K', base: 'Y', final: 'Tb', article: 'TT58/2011 Đ13.6c' },
  { top: 'K', base: 'Kém', final: 'Y', article: 'TT58/2011 Đ13.6d' },
];

/** Key subjects by version: TT58 Toán or Ngữ văn; TT26/2020 adds Ngoại ngữ. */
export type KeySubjects = readonly KeySubjectId[];

interface Facts {
  readonly subjects: readonly SubjectOutcome[];
  readonly overall: number;
  readonly keys: KeySubjects;
}

/**
 * Học lực of a semester or year (TT58/2011 Đ13, with the key subjects of the version) and its adjustment (Đ13.6).
 * Callers check that every subject has a result.
 */
export function academicLevel(
  all: readonly SubjectOutcome[],
  keys: KeySubjects,
  options: Pick<GradingOptions, 'goodToPoor'>,
): LearningOutcome {
  const subjects = all.filter((s) => s.counts && s.result !== null && s.result !== 'M');
  const overall = overallAverage(scoresOf(subjects));
  const facts = { subjects, overall, keys };
  const base = baseLevel(facts);
  const adjustment = findAdjustment(facts, base, options);
  const final = adjustment?.final ?? base;

  return {
    base,
    final,
    adjusted: adjustment !== null,
    because: adjustment === null ? [] : [adjustment.subject],
    overall,
    steps: [
      overallStep(facts),
      ...levelSteps(facts, base),
      ...(adjustment === null ? [] : [adjustment.step]),
    ],
  };
}

function scoresOf(subjects: readonly SubjectOutcome[]): readonly number[] {
  return subjects.flatMap((s) => (typeof s.result === 'number' ? [s.result] : []));
}

function baseLevel(facts: Facts): Level58 {
  return RULES.find((rule) => meets(rule, facts))?.level ?? 'Kém';
}

function meets(rule: LevelRule, { subjects, overall, keys }: Facts): boolean {
  const floorKept = scoresOf(subjects).every((score) => score >= rule.floor);
  const passed = !rule.allPassed || subjects.every((s) => s.result !== 'CĐ');
  const specialised = subjects
    .filter((s) => s.specialised)
    .every((s) => Number(s.result) >= rule.key);

  return (
    overall >= rule.overall &&
    floorKept &&
    passed &&
    specialised &&
    (rule.key === 0 || keyScores(subjects, keys).some((score) => score >= rule.key))
  );
}

function keyScores(subjects: readonly SubjectOutcome[], keys: KeySubjects): readonly number[] {
  return scoresOf(subjects.filter((s) => isKeySubject(s, keys)));
}

/** True if a subject is one of the key subjects, by its id or its name. */
export function isKeySubject(
  subject: { readonly subjectId: string; readonly name: string },
  keys: KeySubjects,
): boolean {
  const known = findSubjectByName(subject.name) ?? findSubjectByName(subject.subjectId);

  return keys.some((key) => key === known?.id);
}

interface Adjusted {
  readonly final: Level58;
  readonly subject: string;
  readonly step: Step;
}

/**
 * Đ13.6: the overall average is at level G or K, and one single subject alone keeps that level away. The better level
 * is looked at first; a G that other conditions keep away leaves K to be looked at.
 */
function findAdjustment(
  facts: Facts,
  base: Level58,
  options: Pick<GradingOptions, 'goodToPoor'>,
): Adjusted | null {
  for (const top of RULES.slice(0, 2).filter((rule) => facts.overall >= rule.overall)) {
    const subject = causeOfDrop(facts, top);
    const rule = ADJUSTMENTS.find((a) => a.top === top.level && a.base === base);

    if (subject !== undefined && rule !== undefined) {
      const values = { subject, without: top.level, drop: null, base, result: rule.final };
      const step: Step = { code: 'levelAdjusted', article: rule.article, values };

      return { final: rule.final, subject, step };
    }

    if (subject !== undefined && options.goodToPoor === 'none') {
      return null;
    }
  }

  return null;
}

/** The subject with which made perfect (and the average as it is) the level `top` would be met. */
function causeOfDrop(facts: Facts, top: LevelRule): string | undefined {
  return facts.subjects.find((subject) => {
    const result = subject.kind === 'score' ? PERFECT : 'Đ';
    const subjects = facts.subjects.map(
      (s): SubjectOutcome => (s === subject ? { ...s, result } : s),
    );

    return meets(top, { ...facts, subjects });
  })?.name;
}

function overallStep({ subjects, overall }: Facts): Step {
  const scores = scoresOf(subjects);
  const values = {
    scores,
    weightedSum: sum(scores),
    divisor: scores.length,
    result: overall,
  };

  return { code: 'overallAverage', article: OVERALL_ARTICLE, values };
}

function levelSteps(facts: Facts, base: Level58): readonly Step[] {
  const index = LEVELS_58.indexOf(base);
  const steps = RULES.slice(0, index).map((rule) => levelStep('levelNotMet', rule, facts));
  const met = RULES[index];

  return met === undefined
    ? [...steps, { code: 'levelByRest', article: REST_ARTICLE, values: { result: base } }]
    : [...steps, levelStep('levelMet', met, facts)];
}

function levelStep(code: 'levelMet' | 'levelNotMet', rule: LevelRule, facts: Facts): Step {
  const { subjects, overall, keys } = facts;
  const names = (list: readonly SubjectOutcome[]) => list.map((s) => s.name);
  const failed = subjects.filter((s) => s.result === 'CĐ');

  return {
    code,
    article: rule.article,
    values: {
      level: rule.level,
      floor: rule.floor,
      belowFloor: names(
        subjects.filter((s) => typeof s.result === 'number' && s.result < rule.floor),
      ),
      overall,
      overallNeeded: rule.overall,
      keyNeeded: rule.key === 0 ? null : rule.key,
      keySubjects: rule.key === 0 ? [] : names(subjects.filter((s) => isKeySubject(s, keys))),
      keyBest: bestOf(keyScores(subjects, keys)),
      specialisedBelow: names(subjects.filter((s) => s.specialised && Number(s.result) < rule.key)),
      failed: names(failed),
      failedAllowed: rule.allPassed ? 0 : null,
    },
  };
}

function bestOf(scores: readonly number[]): number | null {
  return scores.length === 0 ? null : Math.max(...scores);
}
