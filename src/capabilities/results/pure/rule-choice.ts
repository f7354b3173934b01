import { AppError } from '../../../kernel/app-error';
import { isUnreadable } from '../../../kernel/table/cell-kind';
import type { RecordOf } from '../../../kernel/table/table';
import { readCell } from '../../../kernel/table/table-row';
import { RULES_TABLE } from '../../regulation/pure/rules-table';
import type { GradingOptions } from './grading/grading-options';
import type { RuleSetPin } from './grading/grading-types';
import { KNOWN_RULE_SETS } from './grading/known-rule-sets';
import { withoutDefaults } from './grading/option-rules';
import type { RuleSet } from './grading/rule-set';
import { DEFAULT_ASSIGNMENTS, findRuleSet, pinFor } from './grading/rule-set-registry';

/** Which version of which rules, read how: what a result is made by and an approval pins. */
export interface RuleChoice {
  readonly pin: RuleSetPin;
  /** Readings that differ from the stated defaults. */
  readonly options: Partial<GradingOptions>;
}

/** A row of `Quy chế đánh giá`. */
export type RuleRow = RecordOf<typeof RULES_TABLE>;

const TABLE = 'Quy chế đánh giá';

function bad(row: RuleRow, value: string): AppError {
  return new AppError('BAD_INPUT', { field: `${TABLE} ${row.id}`, value });
}

function optionsOf(row: RuleRow): Partial<GradingOptions> {
  const options = readCell(RULES_TABLE, { options: row.options.trim() }, 'options');

  if (isUnreadable(options)) {
    throw bad(row, row.options);
  }

  return options ?? {};
}

/** The grades a row is about. */
export function gradesOf(row: RuleRow): readonly number[] {
  return row.grades
    .split(/[;,\s]+/)
    .filter((text) => text !== '')
    .map(Number);
}

/** Decided, but not in the ledger yet: it holds for nobody until it is. */
export function isPending(row: RuleRow): boolean {
  return row.at !== '' && row.done === '';
}

/** A school year, a grade and a day (ISO date) of it. */
export interface RuledGrade {
  readonly schoolYear: string;
  readonly grade: number;
  readonly today: string;
}

/** Rows about a grade of a school year that hold or will hold, in the order of the table. */
export function rowsFor(
  rows: readonly RuleRow[],
  at: Pick<RuledGrade, 'schoolYear' | 'grade'>,
): readonly RuleRow[] {
  return rows.filter(
    (row) =>
      row.schoolYear === at.schoolYear && gradesOf(row).includes(at.grade) && !isPending(row),
  );
}

/** The row in force with the latest first day (of two with the same day the later row), or null. */
export function ruleRowFor(rows: readonly RuleRow[], at: RuledGrade): RuleRow | null {
  return rowsFor(rows, at)
    .filter(({ from }) => from <= at.today)
    .reduce<RuleRow | null>(
      (best, entry) => (best === null || entry.from >= best.from ? entry : best),
      null,
    );
}

/** The choice a row states. @throws AppError BAD_INPUT if its options cannot be read. */
export function choiceOf(row: RuleRow): RuleChoice {
  return {
    pin: { id: row.ruleSet, version: Number(row.version) },
    options: withoutDefaults(optionsOf(row)),
  };
}

/** True where the circulars themselves say what holds (TT22 Đ21). */
export function hasDefault({ schoolYear, grade }: RuledGrade): boolean {
  return DEFAULT_ASSIGNMENTS.some(
    (entry) => entry.schoolYear === schoolYear && entry.grades.includes(grade),
  );
}

/**
 * The rules that hold for a grade of a school year on a day: the row in force, else what the circulars say (TT22 Đ21).
 * @throws AppError BAD_INPUT for a row that cannot be read, NOT_FOUND for a year nobody has decided about.
 */
export function ruleChoiceFor(rows: readonly RuleRow[], at: RuledGrade): RuleChoice {
  const row = ruleRowFor(rows, at);

  return row === null
    ? { pin: pinFor(DEFAULT_ASSIGNMENTS, at.schoolYear, at.grade), options: {} }
    : choiceOf(row);
}

/** The rule set of a choice. `known` differs only in tests. @throws AppError NOT_FOUND. */
export function rulesOf(choice: RuleChoice, known: readonly RuleSet[] = KNOWN_RULE_SETS): RuleSet {
  return findRuleSet(known, choice.pin);
}

/** A pin as printed: `tt22@1`. */
export function pinText({ id, version }: RuleSetPin): string {
  return `${id}@${version}`;
}
