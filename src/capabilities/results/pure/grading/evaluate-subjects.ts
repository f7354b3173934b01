import type { MarkValue } from '../../../../book/mark';
import type { Term } from '../../../../school/school-types';
import type {
  DisabilityPlan,
  GradedSubject,
  MarksBySubject,
  MissingItem,
  SubjectOutcome,
  TermMarks,
} from './grading-types';
import { hasNoMark, missingDatum, missingMarks, NO_MARKS } from './missing-marks';
import type { Explained, RuleSet } from './rule-set';
import type { Step } from './step';
import { missingPeriodic } from './tt22/missing-periodic';
import { named } from './tt22/subject-steps';

/** The marks of one semester of a pupil and how to take them. */
export interface TermWork {
  readonly term: Term;
  readonly marks: MarksBySubject;
  readonly closing: boolean;
  readonly disability: DisabilityPlan | undefined;
}

/** Results of all subjects of a semester, what is missing, and how they came about. */
export interface TermOutcome {
  readonly subjects: readonly SubjectOutcome[];
  readonly missing: readonly MissingItem[];
  readonly steps: readonly Step[];
}

interface OneSubject {
  readonly outcome: SubjectOutcome;
  readonly missing: readonly MissingItem[];
  readonly steps: readonly Step[];
}

/** Evaluates every subject that is taught in the semester. */
export function evaluateTerm(
  rules: RuleSet,
  subjects: readonly GradedSubject[],
  work: TermWork,
): TermOutcome {
  const outcomes: SubjectOutcome[] = [];
  const missing: MissingItem[] = [];
  const steps: Step[] = [];

  for (const subject of subjects) {
    if ((subject.onlyTerm ?? work.term) === work.term) {
      const one = evaluateOne(rules, subject, work);
      outcomes.push(one.outcome);
      missing.push(...one.missing);
      steps.push(...one.steps);
    }
  }

  const nothing = missing.length > 0 && hasNoMark(work.marks);

  return {
    subjects: outcomes,
    missing: nothing ? [missingDatum('all', work.term)] : missing,
    steps,
  };
}

function evaluateOne(rules: RuleSet, subject: GradedSubject, work: TermWork): OneSubject {
  const skipped = skippedStep(rules, subject, work);

  if (skipped !== null) {
    const result = skipped.code === 'exempt' ? 'M' : null;

    return { outcome: outcomeOf(subject, result, false), missing: [], steps: [skipped] };
  }

  const { marks, steps } = withMissedTests(rules, subject, work);
  const all = missingMarks(rules, subject, { marks, term: work.term });
  const missing = all.filter(
    // At closing a comment subject without enough assessments is CĐ; a make-up test is still waited for.
    (item) => !(work.closing && subject.kind === 'comment' && item.code === 'mark'),
  );
  const explained: Explained<MarkValue> =
    missing.length > 0
      ? { result: null, steps: [] }
      : rules.term(subject, marks, {
          required: rules.requiredRegular(subject),
          term: work.term,
        });

  return {
    outcome: outcomeOf(subject, explained.result, subject.countsInLevel !== false),
    missing,
    steps: joined(remarks(rules, subject, work.term), steps, explained.steps),
  };
}

const NO_STEPS: readonly Step[] = [];

/** The lists one after another; the last one itself where the others are empty, as for nearly every subject. */
function joined(a: readonly Step[], b: readonly Step[], c: readonly Step[]): readonly Step[] {
  return a.length + b.length === 0 ? c : [...a, ...b, ...c];
}

/** Why a subject has no result in this semester; null if it has one. */
function skippedStep(rules: RuleSet, subject: GradedSubject, work: TermWork): Step | null {
  const exemption = subject.exemption ?? 'none';

  if (exemption === 'none' && work.disability === undefined) {
    return null;
  }

  const values = { ...named(subject), term: work.term, result: 'M' };

  if (work.disability?.excludedSubjectIds.includes(subject.id)) {
    return { code: 'excludedByPlan', article: article(rules, 'disability'), values };
  }

  return exemption === 'year' || exemption === `HK${work.term}`
    ? { code: 'exempt', article: article(rules, 'exemption'), values }
    : null;
}

function remarks(rules: RuleSet, subject: GradedSubject, term: Term): readonly Step[] {
  if (subject.exemption !== 'practical' && subject.countsInLevel !== false) {
    return NO_STEPS;
  }

  const values = { ...named(subject), term };

  return [
    ...(subject.exemption === 'practical'
      ? [{ code: 'exemptPractical' as const, article: article(rules, 'exemption'), values }]
      : []),
    ...(subject.countsInLevel === false
      ? [{ code: 'notCounted' as const, article: article(rules, 'learning'), values }]
      : []),
  ];
}

/** Puts 0 / CĐ where a periodic test was missed without excuse, and says so. */
function withMissedTests(
  rules: RuleSet,
  subject: GradedSubject,
  work: TermWork,
): { readonly marks: TermMarks; readonly steps: readonly Step[] } {
  const marks = work.marks[subject.id] ?? NO_MARKS;

  if (marks.absent === undefined) {
    return { marks, steps: NO_STEPS };
  }

  const missed = (['gk', 'ck'] as const).filter(
    (cell) => marks[cell] === null && marks.absent?.[cell] === 'unexcused',
  );

  if (missed.length === 0) {
    return { marks, steps: [] };
  }

  const { mark } = missingPeriodic(subject.kind, 'unexcused', null);
  const filled = Object.fromEntries(missed.map((cell) => [cell, mark]));
  const steps = missed.map((cell) => ({
    code: 'missedUnexcused' as const,
    article: rules.missedArticle,
    values: {
      ...named(subject),
      term: work.term,
      cell: cell.toUpperCase(),
      result: mark,
    },
  }));

  return { marks: { ...marks, ...filled }, steps };
}

/** Results of the year from those of the semesters. */
export function evaluateYearSubjects(
  rules: RuleSet,
  subjects: readonly GradedSubject[],
  semesters: readonly [TermOutcome, TermOutcome],
): Pick<TermOutcome, 'subjects' | 'steps'> {
  const [first, second] = semesters;
  const steps: Step[] = [];
  const outcomes = subjects.map((subject) => {
    const hk1 = first.subjects.find((s) => s.subjectId === subject.id);
    const hk2 = second.subjects.find((s) => s.subjectId === subject.id);
    const explained = rules.year(subject, hk1?.result ?? null, hk2?.result ?? null);
    steps.push(...explained.steps);

    return outcomeOf(subject, explained.result, isCounted(subject, hk1, hk2));
  });

  return { subjects: outcomes, steps };
}

/** A subject counts in the year if it counts at all and some semester of it was assessed. */
function isCounted(
  subject: GradedSubject,
  ...semesters: readonly (SubjectOutcome | undefined)[]
): boolean {
  return subject.countsInLevel !== false && semesters.some((s) => s?.counts === true);
}

function outcomeOf(subject: GradedSubject, result: MarkValue, counts: boolean): SubjectOutcome {
  return {
    subjectId: subject.id,
    name: subject.name,
    kind: subject.kind,
    result,
    counts,
    specialised: subject.specialised === true,
  };
}

/** What the rule set calls the two results, as values of a step. */
export function wordsOf({ words }: RuleSet): {
  readonly trainingWord: string;
  readonly learningWord: string;
} {
  return { trainingWord: words.training, learningWord: words.learning };
}

/** Citation of a part of the rule set; its name where it has none. */
export function article(rules: RuleSet, part: string): string {
  return rules.articles[part] ?? rules.name;
}
