import type { BothTexts } from '../../../kernel/words/both-texts';
import type { GradingOptions } from '../../results/pure/grading/grading-options';

/** What `rule.choose` takes. */
export interface RuleChoiceInput {
  readonly grades: readonly number[];
  /** Id and version of a rule set this version of the software knows. */
  readonly ruleSet: string;
  readonly version: number;
  /** Readings that differ from the stated defaults; an option that is left out is decided as its default. */
  readonly options: Partial<GradingOptions>;
  /** First day, `yyyy-mm-dd`; inside the school year, today, later or (within the year) earlier. */
  readonly from: string;
  readonly reason: string;
}

/** A value an option can have, as JSON and in words. */
export interface RuleOptionValue {
  readonly value: string | number;
  readonly text: BothTexts;
}

/** A reading of a regulation. One possible value: the regulation fixes it, it is shown and cannot be chosen. */
export interface RuleOptionView {
  readonly id: keyof GradingOptions;
  readonly name: BothTexts;
  readonly meaning: BothTexts;
  readonly article: string;
  /** The stated default. */
  readonly byDefault: string | number;
  readonly values: readonly RuleOptionValue[];
}

/** A rule set this version of the software knows. */
export interface RuleSetView {
  readonly id: string;
  readonly version: number;
  /** As cited: `Thông tư 22/2021/TT-BGDĐT`. */
  readonly name: string;
  readonly options: readonly RuleOptionView[];
  /** Grades of this school for which it may be chosen this school year. */
  readonly lawfulFor: readonly number[];
}

/** Rules decided, with every option they know. */
export interface DecidedRules {
  readonly ruleSet: string;
  readonly version: number;
  /** Its name; `id@version` where this software does not know it. */
  readonly name: string;
  readonly options: Readonly<Record<string, string | number>>;
  /** First day; null = from the start of the school year. */
  readonly from: string | null;
}

/** One decision, newest first in lists. */
export interface RuleChoiceView extends DecidedRules {
  readonly id: string;
  readonly grades: readonly number[];
  /** Name of who decided; '' for what set-up wrote. */
  readonly by: string;
  /** When; null for what did not come by the command. */
  readonly at: string | null;
  readonly reason: string;
  /** In force for some grade today, coming, or replaced. */
  readonly state: 'inForce' | 'planned' | 'past';
}

/** What holds for a grade. */
export interface GradeRules {
  readonly grade: number;
  /** Null where nothing is decided for this year, or what stands in the table cannot be used ({@link fault}). */
  readonly inForce: DecidedRules | null;
  /** Why what stands in the table cannot be used; null where it can. */
  readonly fault: BothTexts | null;
  /** Decisions that begin later, the next first. */
  readonly planned: readonly DecidedRules[];
}

/** A class and period as far as rules are concerned. */
export interface RuledResult {
  readonly classId: string;
  readonly grade: number;
  readonly term: 1 | 2 | 'year';
  /** `tt22@1`: what its approval or submission was made by. */
  readonly ruleSet: string;
  readonly at: string;
}

/** Rules of the school year before those who decide on or check them. */
export interface RulesView {
  readonly schoolYear: string;
  /** Today, and the first and last day a decision may begin. */
  readonly today: string;
  readonly earliest: string;
  readonly latest: string;
  readonly ruleSets: readonly RuleSetView[];
  readonly grades: readonly GradeRules[];
  readonly history: readonly RuleChoiceView[];
  /** Approved results: they stay as approved, whatever is decided. */
  readonly approved: readonly RuledResult[];
  /** Submitted and not approved: submitted again where new rules change what they were made from. */
  readonly submitted: readonly RuledResult[];
  readonly mayChoose: boolean;
}
