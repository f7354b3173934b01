import * as v from 'valibot';
import { answers, command, query } from '../../contract/contract';
import {
  anyFields,
  count,
  fields,
  list,
  NOTHING,
  reason,
  text,
} from '../../contract/payload-fields';
import { AUDITORS } from '../../contract/who-may';
import { checkOptions } from '../results/pure/grading/option-rules';
import type { RuleChoiceInput, RuleChoiceView, RulesView } from './pure/rule-views';

/** More grades than there are. */
const MAX_GRADES = 12;

/** What is decided: which rules, read how, for which grades, from which day. */
const CHOICE = fields({
  grades: v.pipe(list(count()), v.maxLength(MAX_GRADES)),
  /** Id and version of a rule set this version of the software knows. */
  ruleSet: text(20),
  version: count(),
  /** Readings that differ from the stated defaults; an option that is left out is decided as its default. */
  options: v.nullish(anyFields(v.unknown()), {}),
  /** First day, `yyyy-mm-dd`; inside the school year, today, later or (within the year) earlier. */
  from: text(10),
  reason: reason(),
});

const CHECKED_CHOICE = v.pipe(
  CHOICE,
  v.transform(
    ({ options, ...choice }): RuleChoiceInput => ({
      ...choice,
      options: checkOptions(choice.ruleSet, options),
    }),
  ),
);

/** By which rules results are made. */
export const RULES_CONTRACT = [
  /** The principal decides by which rules, read how, results of some grades are made from a day on. */
  command('rule.choose', {
    payload: CHECKED_CHOICE,
    answer: answers<RuleChoiceView>(),
    may: ['principal'],
  }),
  /** Rule sets this software knows, rules in force for each grade, every decision, and results no decision moves. */
  query('rules.list', { payload: NOTHING, answer: answers<RulesView>(), may: AUDITORS }),
] as const;
