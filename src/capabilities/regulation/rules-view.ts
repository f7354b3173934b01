import { mayDo } from '../../contract/rights/permissions';
import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import type { BothTexts } from '../../kernel/words/both-texts';
import { errorMessage } from '../../kernel/words/errors/error-texts';
import { daysOfSchoolYear } from '../../school/calendar/school-year';
import { nameAt } from '../../school/people/person-at';
import type { SchoolModel } from '../../school/school-model';
import { DEFAULT_OPTIONS } from '../results/pure/grading/grading-options';
import { KNOWN_RULE_SETS } from '../results/pure/grading/known-rule-sets';
import { lawfulRuleSets } from '../results/pure/grading/lawful-rule-sets';
import { fullOptions, optionsOfRuleSet } from '../results/pure/grading/option-rules';
import type { RuleSet } from '../results/pure/grading/rule-set';
import { OPTION_TEXTS } from '../results/pure/grading-words/option-texts';
import { PERIODS } from '../results/pure/period';
import { resultOrders } from '../results/pure/result-context';
import { periodState, pinIn, type ResultOrder } from '../results/pure/result-orders';
import {
  choiceOf,
  gradesOf,
  hasDefault,
  isPending,
  pinText,
  type RuleChoice,
  type RuledGrade,
  type RuleRow,
  rowsFor,
  ruleChoiceFor,
  ruleRowFor,
  rulesOf,
} from '../results/pure/rule-choice';
import type {
  DecidedRules,
  GradeRules,
  RuleChoiceView,
  RuledResult,
  RuleOptionView,
  RuleSetView,
  RulesView,
} from './pure/rule-views';
import { RULES_TABLE } from './pure/rules-table';

/** Grades the school has classes of, ascending. */
export function gradesOfSchool(school: SchoolModel): readonly number[] {
  return [...new Set(school.classes.map(({ grade }) => grade))].sort((a, b) => a - b);
}

function optionViews(ruleSetId: string): readonly RuleOptionView[] {
  return optionsOfRuleSet(ruleSetId).map(({ id, articles, values }) => ({
    id,
    name: OPTION_TEXTS[id].name,
    meaning: OPTION_TEXTS[id].meaning,
    article: articles[ruleSetId] ?? '',
    byDefault: DEFAULT_OPTIONS[id],
    values: values.map((value) => ({
      value,
      text: OPTION_TEXTS[id].values[String(value)] ?? { vi: String(value), en: String(value) },
    })),
  }));
}

function ruleSetView(session: Session, rules: RuleSet): RuleSetView {
  const { schoolYear } = session.configuration;

  return {
    id: rules.id,
    version: rules.version,
    name: rules.name,
    options: optionViews(rules.id),
    lawfulFor: gradesOfSchool(session.school).filter(
      (grade) =>
        rules.grades.includes(grade) && lawfulRuleSets(schoolYear, grade).includes(rules.id),
    ),
  };
}

function nameOfRules(choice: RuleChoice): string {
  const known = KNOWN_RULE_SETS.find(
    ({ id, version }) => id === choice.pin.id && version === choice.pin.version,
  );

  return known?.name ?? pinText(choice.pin);
}

function decided(choice: RuleChoice, from: string): DecidedRules {
  return {
    ruleSet: choice.pin.id,
    version: choice.pin.version,
    name: nameOfRules(choice),
    options: fullOptions(choice.pin.id, choice.options),
    from: from === '' ? null : from,
  };
}

/** A row whose options nobody can read is still listed; what is in force says that it cannot be used. */
function decidedBy(row: RuleRow): DecidedRules {
  try {
    return decided(choiceOf(row), row.from);
  } catch {
    const pin = { id: row.ruleSet, version: Number(row.version) };

    return { ...decided({ pin, options: {} }, row.from), options: {} };
  }
}

function faultOf(thrown: unknown): BothTexts {
  if (thrown instanceof AppError) {
    return errorMessage(thrown.code, thrown.details);
  }

  throw thrown;
}

function inForce(rows: readonly RuleRow[], at: RuledGrade): Pick<GradeRules, 'inForce' | 'fault'> {
  const row = ruleRowFor(rows, at);

  // Nobody has decided about this year, and no circular names it.
  if (row === null && !hasDefault(at)) {
    return { inForce: null, fault: null };
  }

  try {
    const choice = ruleChoiceFor(rows, at);
    rulesOf(choice);

    return { inForce: decided(choice, row?.from ?? ''), fault: null };
  } catch (thrown) {
    return { inForce: null, fault: faultOf(thrown) };
  }
}

function gradeRules(session: Session, grade: number): GradeRules {
  const at = { schoolYear: session.configuration.schoolYear, grade, today: session.today };
  const rows = session.control.all(RULES_TABLE);
  const planned = rowsFor(rows, at).filter(({ from }) => from > session.today);

  return {
    grade,
    ...inForce(rows, at),
    planned: [...planned].sort((a, b) => (a.from < b.from ? -1 : 1)).map(decidedBy),
  };
}

function stateOf(session: Session, row: RuleRow): RuleChoiceView['state'] {
  const { schoolYear } = session.configuration;
  const rows = session.control.all(RULES_TABLE);
  const grades = gradesOfSchool(session.school);
  const holds = gradesOf(row).some(
    (grade) =>
      grades.includes(grade) &&
      ruleRowFor(rows, { schoolYear, grade, today: session.today })?.id === row.id,
  );

  if (holds && row.schoolYear === schoolYear) {
    return 'inForce';
  }

  return row.schoolYear === schoolYear && row.from > session.today ? 'planned' : 'past';
}

/** One decision as people see it. */
export function ruleChoiceView(session: Session, row: RuleRow): RuleChoiceView {
  return {
    ...decidedBy(row),
    id: row.id,
    grades: gradesOf(row),
    by: row.by === '' ? '' : nameAt(session.school, row.by, row.at),
    at: row.at === '' ? null : row.at,
    reason: row.reason,
    state: stateOf(session, row),
  };
}

/** Results whose act of this kind is the one that counts now, in the order of classes and periods. */
function ruledResults(
  session: Session,
  counting: 'approval' | 'submission',
): readonly RuledResult[] {
  const orders = resultOrders(session);
  const line = (
    schoolClass: SchoolModel['classes'][number],
    term: RuledResult['term'],
    order: ResultOrder,
  ): RuledResult => ({
    classId: schoolClass.id,
    grade: schoolClass.grade,
    term,
    ruleSet: pinText(pinIn(order, schoolClass.id).ruleSet),
    at: order.at,
  });

  return session.school.classes.flatMap((schoolClass) =>
    PERIODS.flatMap((term) => {
      const order = periodState(orders, schoolClass.id, term)[counting];

      return order === null ? [] : [line(schoolClass, term, order)];
    }),
  );
}

/** Everything the section “Quy chế đánh giá” shows. */
export function rulesView(session: Session, person: Person): RulesView {
  const { schoolYear } = session.configuration;
  const { first, last } = daysOfSchoolYear(schoolYear);
  const rows = session.control.all(RULES_TABLE).filter((row) => !isPending(row));

  return {
    schoolYear,
    today: session.today,
    earliest: first,
    latest: last,
    ruleSets: KNOWN_RULE_SETS.map((rules) => ruleSetView(session, rules)),
    grades: gradesOfSchool(session.school).map((grade) => gradeRules(session, grade)),
    history: rows.map((row) => ruleChoiceView(session, row)).reverse(),
    approved: ruledResults(session, 'approval'),
    submitted: ruledResults(session, 'submission'),
    mayChoose: mayDo(person.member, 'rule.choose', session.today),
  };
}
