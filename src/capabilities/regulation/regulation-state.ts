import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { nameAt } from '../../school/people/person-at';
import { printRule } from './pure/phrase/print-rule';
import { PRESETS } from './pure/presets/preset-list';
import { daysOfRule } from './pure/regulation-days';
import { policyWith } from './pure/regulation-effect';
import { regulationFaults } from './pure/regulation-faults';
import {
  type RegulationInForce,
  type RuleInForce,
  regulationInForce,
} from './pure/regulation-in-force';
import { REGULATION_RULES } from './pure/regulation-rules-table';
import type { AdoptedView, RegulationRuleView, RegulationView } from './pure/regulation-views';
import { REGULATIONS } from './pure/regulations-table';

/** The regulation of the school as control has it now; null: none is adopted. */
export function regulationOf({ control }: Session): RegulationInForce | null {
  return regulationInForce(control.all(REGULATIONS), control.all(REGULATION_RULES));
}

/** @throws AppError NOT_FOUND where the school has adopted none. */
export function requireRegulation(session: Session): RegulationInForce {
  const found = regulationOf(session);

  if (found === null) {
    throw new AppError('NOT_FOUND', { what: 'quy chế của trường' });
  }

  return found;
}

/** @throws AppError REGULATION_IMPOSSIBLE naming each rule that cannot be beside the calendar. */
export function requirePossible({ school }: Session, rules: readonly RuleInForce[]): void {
  const problems = regulationFaults(rules, school.classes, school.policy);

  if (problems.length > 0) {
    throw new AppError('REGULATION_IMPOSSIBLE', { problems });
  }
}

/** A rule with its days in this school year. */
export function ruleView({ school }: Session, source: RuleInForce): RegulationRuleView {
  const { ruleId, article, rule } = source;

  return {
    ...{ ruleId, article, after: rule.after },
    text: printRule({ ...rule, after: null }),
    days: daysOfRule(rule, policyWith(school.policy, null)),
  };
}

function adoptedView(session: Session, { row, rules }: RegulationInForce): AdoptedView {
  const { id, preset, name, number, date, effectiveFrom, boardDecision, by, at } = row;

  return {
    ...{ id, preset, name, number, date, effectiveFrom, boardDecision, at },
    by: nameAt(session.school, by, at),
    rules: rules.map((rule) => ruleView(session, rule)),
  };
}

/** The school's regulation for people, and those it can begin with. */
export function regulationView(session: Session): RegulationView {
  const found = regulationOf(session);

  return {
    adopted: found === null ? null : adoptedView(session, found),
    presets: PRESETS.map(({ id, name, document }) => ({ id, name, document })),
  };
}
