import type {
  GradeRules,
  RuleChoiceInput,
  RuledResult,
  RuleSetView,
  RulesView,
} from '../../../src/capabilities/regulation/pure/rule-views';
import type { GradingOptions } from '../../../src/capabilities/results/pure/grading/grading-options';
import { saysSomething } from '../../../src/kernel/text/says-something';
import type { UiTextKey } from '../../../src/words/ui-text-key';

/** A decision while it is being filled in. */
export interface RuleDraft {
  readonly grades: readonly number[];
  /** `tt22@1`; '' = none that all grades may have. */
  readonly rules: string;
  readonly options: Readonly<Record<string, string | number>>;
  /** `yyyy-mm-dd`. */
  readonly from: string;
  readonly reason: string;
}

/** One message per field with a problem. */
export type RuleProblems = Readonly<
  Partial<Record<'grades' | 'rules' | 'from' | 'reason', UiTextKey>>
>;

/** A rule set and version as one text. */
export function rulesKey(rules: Pick<RuleSetView, 'id' | 'version'>): string {
  return `${rules.id}@${rules.version}`;
}

/** Rule sets that may hold for every one of these grades, the newest version of each first. */
export function rulesForAll(view: RulesView, grades: readonly number[]): readonly RuleSetView[] {
  return view.ruleSets
    .filter(({ lawfulFor }) => grades.every((grade) => lawfulFor.includes(grade)))
    .sort((a, b) => b.version - a.version);
}

/** The rule set a draft names. */
export function rulesOfDraft(view: RulesView, draft: RuleDraft): RuleSetView | null {
  return view.ruleSets.find((rules) => rulesKey(rules) === draft.rules) ?? null;
}

/** Options of a rule set as they are in force for a grade, else its defaults. */
function startOptions(view: RulesView, rules: RuleSetView, grade: number | undefined) {
  const inForce = view.grades.find((one) => one.grade === grade)?.inForce ?? null;
  const held: Readonly<Record<string, string | number>> =
    inForce?.ruleSet === rules.id ? inForce.options : {};

  return Object.fromEntries(rules.options.map(({ id, byDefault }) => [id, held[id] ?? byDefault]));
}

/** The draft with other rules; what they leave open starts as it is in force for the first grade. */
export function withRules(view: RulesView, draft: RuleDraft, key: string): RuleDraft {
  const rules = view.ruleSets.find((one) => rulesKey(one) === key);

  return rules === undefined
    ? { ...draft, rules: '', options: {} }
    : { ...draft, rules: key, options: startOptions(view, rules, draft.grades[0]) };
}

/** The draft for other grades; rules they may not have give way to those they may. */
export function withGrades(
  view: RulesView,
  draft: RuleDraft,
  grades: readonly number[],
): RuleDraft {
  const sorted = [...grades].sort((a, b) => a - b);
  const keys = rulesForAll(view, sorted).map(rulesKey);
  const next = { ...draft, grades: sorted };

  return keys.includes(draft.rules) ? next : withRules(view, next, keys[0] ?? '');
}

/** A fresh form: every grade of the school, from today, everything as it is in force. */
export function freshDraft(view: RulesView): RuleDraft {
  const empty = { grades: [], rules: '', options: {}, from: view.today, reason: '' };

  return withGrades(
    view,
    empty,
    view.grades.map(({ grade }) => grade),
  );
}

/** First check for the person's comfort. */
export function ruleProblems(view: RulesView, draft: RuleDraft): RuleProblems {
  const isInside = draft.from >= view.earliest && draft.from <= view.latest;

  return {
    ...(draft.grades.length === 0 ? { grades: 'rules.needGrades' as const } : {}),
    ...(draft.rules === '' && draft.grades.length > 0 ? { rules: 'rules.noRuleSet' as const } : {}),
    ...(isInside ? {} : { from: 'rules.needStart' as const }),
    ...(!saysSomething(draft.reason) ? { reason: 'rules.needReason' as const } : {}),
  };
}

/** What the command takes. */
export function rulePayload(view: RulesView, draft: RuleDraft): RuleChoiceInput {
  const rules = rulesOfDraft(view, draft);

  return {
    grades: draft.grades,
    ruleSet: rules?.id ?? '',
    version: rules?.version ?? 0,
    // The authority reads every option for itself and refuses what it does not know.
    options: draft.options as Partial<GradingOptions>,
    from: draft.from,
    reason: draft.reason.trim(),
  };
}

/** What a decision touches and what it leaves alone. */
export interface RuleEffects {
  /** Equal to what would hold anyway for every grade chosen. */
  readonly isSame: boolean;
  /** It begins on a later day. */
  readonly isLater: boolean;
  /** To be submitted again before they can be approved. */
  readonly submitted: readonly RuledResult[];
  readonly approved: readonly RuledResult[];
}

/** True if the rules that would hold for a grade on the day without the decision are the same. */
function isSameRules({ inForce, planned }: GradeRules, draft: RuleDraft): boolean {
  const begun = planned.filter(({ from }) => from !== null && from <= draft.from);
  const held = begun[begun.length - 1] ?? inForce;

  return (
    held !== null &&
    `${held.ruleSet}@${held.version}` === draft.rules &&
    Object.entries(draft.options).every(([id, value]) => held.options[id] === value)
  );
}

/** What the decision would do, as far as it can be said today. */
export function effectsOf(view: RulesView, draft: RuleDraft): RuleEffects {
  const chosen = view.grades.filter(({ grade }) => draft.grades.includes(grade));
  const isOfChosen = ({ grade }: RuledResult): boolean => draft.grades.includes(grade);

  return {
    isSame: chosen.every((grade) => isSameRules(grade, draft)),
    isLater: draft.from > view.today,
    submitted: view.submitted.filter(isOfChosen),
    approved: view.approved.filter(isOfChosen),
  };
}

/** Grades under the same rules stand together, in the order of the grades. */
export function gradesTogether(
  grades: readonly GradeRules[],
): readonly { readonly grades: readonly number[]; readonly rules: GradeRules }[] {
  const groups = new Map<string, { grades: number[]; rules: GradeRules }>();

  for (const rules of grades) {
    const key = JSON.stringify({ ...rules, grade: 0 });
    const group = groups.get(key);

    if (group === undefined) {
      groups.set(key, { grades: [rules.grade], rules });
    } else {
      group.grades.push(rules.grade);
    }
  }

  return [...groups.values()];
}
