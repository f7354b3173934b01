import { AppError } from '../../../../kernel/app-error';
import { ownValue } from '../../../../kernel/text/own-value';
import { DEFAULT_OPTIONS, type GradingOptions } from './grading-options';

/** An option of {@link GradingOptions}: which rule sets it concerns, and what it can be. */
export interface OptionRule {
  readonly id: keyof GradingOptions;
  /** Rule set id → the article the option reads. */
  readonly articles: Readonly<Record<string, string>>;
  /** Every value a school may decide; a single one is fixed by the regulation. */
  readonly values: readonly (string | number)[];
}

/**
 * Where the regulations leave something open, and how it can be read (domain §1.6, §1.8, §1.10, §2). The limit of
 * absences is an option of the rules, because a later regulation may set another; no school may.
 */
export const OPTION_RULES: readonly OptionRule[] = [
  {
    id: 'adjustmentReading',
    articles: { tt22: 'TT22/2021 Đ9.3' },
    values: ['replace', 'remove'],
  },
  {
    id: 'adjustmentSubjects',
    articles: { tt22: 'TT22/2021 Đ9.3' },
    values: ['all', 'scoreOnly'],
  },
  {
    id: 'bothFailed',
    articles: { tt22: 'TT22/2021 Đ13, Đ14' },
    values: ['notPromoted', 'bothRemedies'],
  },
  {
    id: 'goodToPoor',
    articles: { tt58: 'TT58/2011 Đ13.6', tt26: 'TT58/2011 Đ13.6' },
    values: ['none', 'asKha'],
  },
  {
    id: 'absenceLimit',
    articles: { tt22: 'TT22/2021 Đ12.1c', tt58: 'TT58/2011 Đ15', tt26: 'TT58/2011 Đ15' },
    values: [45],
  },
];

/** Options a rule set knows, by its id. */
export function optionsOfRuleSet(ruleSetId: string): readonly OptionRule[] {
  return OPTION_RULES.filter(({ articles }) => ownValue(articles, ruleSetId) !== undefined);
}

/** Every option of a rule set with its value, the defaults filled in; what does not concern it is left out. */
export function fullOptions(
  ruleSetId: string,
  options: Partial<GradingOptions>,
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    optionsOfRuleSet(ruleSetId).map(({ id }) => [id, options[id] ?? DEFAULT_OPTIONS[id]]),
  );
}

/**
 * Checks options from outside for a rule set.
 * @throws AppError BAD_INPUT naming an option the rule set does not have or a value it cannot have.
 */
export function checkOptions(
  ruleSetId: string,
  options: Readonly<Record<string, unknown>>,
): Partial<GradingOptions> {
  const known = optionsOfRuleSet(ruleSetId);

  for (const [key, value] of Object.entries(options)) {
    const rule = known.find(({ id }) => id === key);

    if (rule === undefined || !rule.values.some((one) => one === value)) {
      throw new AppError('BAD_INPUT', {
        field: `options.${key.slice(0, 40)}`,
        value: String(JSON.stringify(value)).slice(0, 80),
      });
    }
  }

  return options as Partial<GradingOptions>;
}

/** The same reading in fewest words: what equals its default is left out, so that equal readings have equal hashes. */
export function withoutDefaults(options: Partial<GradingOptions>): Partial<GradingOptions> {
  const entries = Object.entries(options).filter(
    ([key, value]) => value !== DEFAULT_OPTIONS[key as keyof GradingOptions],
  );

  return Object.fromEntries(entries);
}
