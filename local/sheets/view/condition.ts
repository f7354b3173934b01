import type { FormulaValue } from '../../formula/formula-engine';
import { notEmulated } from '../api-error';
import type { SheetLocale } from '../locale/locales';
import { parseInput } from '../locale/parse-input';
import type { BooleanCondition } from '../schema';

type Test = (value: FormulaValue, args: readonly (string | number)[]) => boolean;

const number = (test: (value: number, args: readonly number[]) => boolean): Test => {
  return (value, args) => typeof value === 'number' && test(value, args.map(Number));
};

const text = (test: (value: string, arg: string) => boolean): Test => {
  return (value, args) => test(plain(value).toLowerCase(), String(args[0] ?? '').toLowerCase());
};

/** Conditions of validation and conditional formats. https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#conditiontype */
const TESTS: Readonly<Record<string, Test>> = {
  NUMBER_GREATER: number((value, [a = 0]) => value > a),
  NUMBER_GREATER_THAN_EQ: number((value, [a = 0]) => value >= a),
  NUMBER_LESS: number((value, [a = 0]) => value < a),
  NUMBER_LESS_THAN_EQ: number((value, [a = 0]) => value <= a),
  NUMBER_EQ: number((value, [a = 0]) => value === a),
  NUMBER_NOT_EQ: number((value, [a = 0]) => value !== a),
  NUMBER_BETWEEN: number((value, [a = 0, b = 0]) => value >= a && value <= b),
  NUMBER_NOT_BETWEEN: number((value, [a = 0, b = 0]) => value < a || value > b),
  TEXT_CONTAINS: text((value, part) => value.includes(part)),
  TEXT_NOT_CONTAINS: text((value, part) => !value.includes(part)),
  TEXT_STARTS_WITH: text((value, part) => value.startsWith(part)),
  TEXT_ENDS_WITH: text((value, part) => value.endsWith(part)),
  TEXT_EQ: text((value, other) => value === other),
  BLANK: (value) => plain(value) === '',
  NOT_BLANK: (value) => plain(value) !== '',
  ONE_OF_LIST: (value, args) => args.some((arg) => arg === value || String(arg) === plain(value)),
  BOOLEAN: (value) => typeof value === 'boolean',
};

function plain(value: FormulaValue): string {
  if (value === null) {
    return '';
  }

  return typeof value === 'object' ? value.text : String(value);
}

/** True for a condition whose formula the engine must compute. */
export function isCustomFormula(condition: BooleanCondition): boolean {
  return condition.type === 'CUSTOM_FORMULA';
}

/** True if the value fulfils a condition other than a custom formula. Throws 501 for a kind that is not emulated. */
export function fulfils(
  value: FormulaValue,
  condition: BooleanCondition,
  locale: SheetLocale,
): boolean {
  const test = TESTS[condition.type ?? ''];

  if (test === undefined) {
    throw notEmulated(`the condition type "${condition.type ?? ''}"`);
  }

  const args = (condition.values ?? []).map(({ userEnteredValue = '' }) =>
    argument(userEnteredValue, locale),
  );

  return test(value, args);
}

function argument(typed: string, locale: SheetLocale): string | number {
  const { content } = parseInput(typed, { locale, currentYear: 1900, plainText: false });

  return typeof content === 'number' ? content : typed;
}

/** A formula's answer as a condition: TRUE or a number other than 0. */
export function isTruthy(value: unknown): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}
