import { numbersOf } from './complete-marks';
import type { GradingOptions } from './grading-options';
import type { SubjectOutcome } from './grading-types';
import type { RuleSet } from './rule-set';

/** One change of one subject with which the pupil would be at another level or title. For staff only. */
export interface NearThreshold {
  readonly direction: 'up' | 'down';
  readonly what: 'learning' | 'title';
  /** Level or title now and then; a title may be null. */
  readonly from: string | null;
  readonly to: string | null;
  readonly subjectId: string;
  readonly subject: string;
  /** Result now and with the change (tenths or level). */
  readonly result: number | 'Đ' | 'CĐ';
  readonly changed: number | 'Đ' | 'CĐ';
}

/** Where to look and how far. `maxGap` = tenths an average may move (default 5); `training` null = no titles. */
export interface NearOptions {
  readonly grading: GradingOptions;
  readonly period: 'semester' | 'year';
  readonly training: string | null;
  readonly maxGap?: number;
}

const DEFAULT_GAP = 5;

/**
 * The smallest change of each single subject, within the gap, that moves the learning level or the title up or down.
 * Empty for a pupil who is not near any threshold. Subjects must all have results.
 */
export function nearThresholds(
  rules: RuleSet,
  subjects: readonly SubjectOutcome[],
  options: NearOptions,
): readonly NearThreshold[] {
  const now = stateOf(rules, subjects, options);

  return subjects
    .filter((s) => s.counts)
    .flatMap((subject) =>
      (['up', 'down'] as const).flatMap((direction) =>
        firstChange(rules, { subjects, subject, options, direction, now }),
      ),
    );
}

interface Search {
  readonly subjects: readonly SubjectOutcome[];
  readonly subject: SubjectOutcome;
  readonly options: NearOptions;
  readonly direction: 'up' | 'down';
  readonly now: State;
}

interface State {
  readonly learning: string;
  readonly title: string | null;
}

function firstChange(rules: RuleSet, search: Search): readonly NearThreshold[] {
  const { subject, subjects, direction, now, options } = search;

  for (const changed of candidates(subject, direction, options.maxGap ?? DEFAULT_GAP)) {
    const then = stateOf(
      rules,
      subjects.map((s) => (s === subject ? { ...s, result: changed } : s)),
      options,
    );
    const what =
      then.learning !== now.learning ? 'learning' : then.title !== now.title ? 'title' : null;

    if (what !== null) {
      const { subjectId, name, result } = subject;

      return [
        {
          direction,
          what,
          from: now[what],
          to: then[what],
          subjectId,
          subject: name,
          result: result as NearThreshold['result'],
          changed,
        },
      ];
    }
  }

  return [];
}

function candidates(
  { result }: SubjectOutcome,
  direction: 'up' | 'down',
  maxGap: number,
): readonly (number | 'Đ' | 'CĐ')[] {
  if (typeof result === 'number') {
    const sign = direction === 'up' ? 1 : -1;

    return Array.from({ length: maxGap }, (_, i) => result + sign * (i + 1)).filter(
      (tenths) => tenths >= 0 && tenths <= 100,
    );
  }

  // A comment subject is one step from Đ when it is CĐ; that Đ could become CĐ says nothing about a pupil.
  return result === 'CĐ' && direction === 'up' ? ['Đ'] : [];
}

function stateOf(
  rules: RuleSet,
  subjects: readonly SubjectOutcome[],
  { grading, training, period }: NearOptions,
): State {
  const learning = rules.learning(subjects, grading).final;
  const scores = numbersOf(subjects.filter((s) => s.counts).map((s) => s.result));

  return {
    learning,
    title: training === null ? null : rules.title({ period, training, learning, scores }),
  };
}
