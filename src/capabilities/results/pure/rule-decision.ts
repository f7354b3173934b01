import { AppError } from '../../../kernel/app-error';
import { printDate } from '../../../kernel/text/date-text';
import { saysSomething } from '../../../kernel/text/says-something';
import { isIsoDate } from '../../../kernel/time/iso-date';
import { type Said, said, toldTwice } from '../../../kernel/words/said';
import { daysOfSchoolYear } from '../../../school/calendar/school-year';
import type { RuleChoiceInput } from '../../regulation/pure/rule-views';
import type { OwedRuleSaying } from '../../regulation/pure/words/owed-rules-words';
import { KNOWN_RULE_SETS } from './grading/known-rule-sets';
import { lawfulRuleSets } from './grading/lawful-rule-sets';
import { checkOptions, fullOptions } from './grading/option-rules';
import type { RuleSet } from './grading/rule-set';
import { findRuleSet } from './grading/rule-set-registry';
import { gradesOf, pinText, type RuleRow, ruleRowFor } from './rule-choice';
import { rulesName } from './rules-name';

/** What a decision about rules is judged by. */
export interface DecisionFacts {
  /** `2026-2027`. */
  readonly schoolYear: string;
  /** ISO date in Việt Nam. */
  readonly today: string;
  /** Grades the school has. */
  readonly grades: readonly number[];
  /** The table as it stands. */
  readonly rows: readonly RuleRow[];
  /** Rule sets this version of the software knows; differs only in tests. */
  readonly known?: readonly RuleSet[];
}

function checkGrades({ grades }: DecisionFacts, input: RuleChoiceInput): void {
  const unknown = input.grades.find((grade) => !grades.includes(grade));

  if (input.grades.length === 0 || unknown !== undefined) {
    throw new AppError('BAD_INPUT', { field: 'grades', value: String(unknown ?? '') });
  }
}

function checkLawful(facts: DecisionFacts, input: RuleChoiceInput): void {
  const { schoolYear, known = KNOWN_RULE_SETS } = facts;
  const pin = { id: input.ruleSet, version: input.version };
  const rules = findRuleSet(known, pin);
  const grade = input.grades.find(
    (one) => !rules.grades.includes(one) || !lawfulRuleSets(schoolYear, one).includes(rules.id),
  );

  if (grade !== undefined) {
    const names = lawfulRuleSets(schoolYear, grade).map(
      (id) => known.find((set) => set.id === id)?.name ?? id,
    );

    throw new AppError('RULE_NOT_LAWFUL', {
      rules: rules.name,
      grade,
      schoolYear,
      lawful: names.join(', '),
    });
  }
}

function checkFrom(facts: DecisionFacts, input: RuleChoiceInput): void {
  const { schoolYear, today, rows } = facts;
  const { first, last } = daysOfSchoolYear(schoolYear);

  if (!isIsoDate(input.from)) {
    throw new AppError('BAD_INPUT', { field: 'from', value: input.from });
  }

  if (input.from < first || input.from > last) {
    throw new AppError('RULE_OUTSIDE_YEAR', {
      from: printDate(input.from),
      schoolYear,
      first: printDate(first),
      last: printDate(last),
    });
  }

  // A day before the decision in force would never hold: results are made by the latest one that has begun.
  for (const grade of input.grades) {
    const since = ruleRowFor(rows, { schoolYear, grade, today })?.from ?? '';

    if (input.from < since) {
      throw new AppError('RULE_OVERTAKEN', {
        from: printDate(input.from),
        grade,
        since: printDate(since),
      });
    }
  }
}

/**
 * Checks a decision on the rules of some grades.
 * @throws AppError BAD_INPUT, REASON_REQUIRED; NOT_FOUND for a rule set or version this software does not know;
 * RULE_NOT_LAWFUL for one that is not in force for a grade in this school year (TT22 Đ21); RULE_OUTSIDE_YEAR,
 * RULE_OVERTAKEN for its first day.
 */
export function checkDecision(facts: DecisionFacts, input: RuleChoiceInput): void {
  if (!saysSomething(input.reason)) {
    throw new AppError('REASON_REQUIRED', {});
  }

  checkGrades(facts, input);
  checkLawful(facts, input);
  checkOptions(input.ruleSet, input.options);
  checkFrom(facts, input);
}

/** The row of a decision: every option of the rule set is written out, so that the row says all by itself. */
export function decisionRow(
  input: RuleChoiceInput,
  given: {
    readonly id: string;
    readonly schoolYear: string;
    readonly by: string;
    /** UTC ISO. */
    readonly at: string;
  },
): RuleRow {
  const grades = [...new Set(input.grades)].sort((a, b) => a - b);

  return {
    id: given.id,
    schoolYear: given.schoolYear,
    grades: grades.join('; '),
    ruleSet: input.ruleSet,
    version: String(input.version),
    options: JSON.stringify(fullOptions(input.ruleSet, input.options)),
    from: input.from,
    by: given.by,
    reason: input.reason,
    at: given.at,
    done: '',
  };
}

/** A row in one line for people: `Khối 6; 7: Thông tư 22/2021/TT-BGDĐT, phiên bản 1 từ 01/11/2026`. */
export function ruleSaid(row: RuleRow): Said {
  const rules = toldTwice(rulesName({ id: row.ruleSet, version: Number(row.version) }));

  return row.from === ''
    ? said<OwedRuleSaying>('rules.decidedFromStart', { grades: row.grades, rules })
    : said<OwedRuleSaying>('rules.decidedFrom', {
        ...{ grades: row.grades, rules },
        from: printDate(row.from),
      });
}

/** A row as data, as the ledger keeps it; the options are the JSON of the row, which a decision writes in full. */
export function ruleData(row: RuleRow) {
  return {
    grades: [...gradesOf(row)],
    rules: pinText({ id: row.ruleSet, version: Number(row.version) }),
    options: row.options,
    from: row.from,
  };
}
