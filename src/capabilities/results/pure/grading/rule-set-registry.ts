import { AppError } from '../../../../kernel/app-error';
import type { RuleSetPin } from './grading-types';
import type { RuleSet } from './rule-set';

/** Which rule set holds for grades of a school year; a table of the control workbook. */
export interface RuleSetAssignment {
  /** `2026-2027`. */
  readonly schoolYear: string;
  readonly grades: readonly number[];
  readonly ruleSet: RuleSetPin;
}

const ALL = [6, 7, 8, 9, 10, 11, 12];
const TT58_1: RuleSetPin = { id: 'tt58', version: 1 };
const TT26_1: RuleSetPin = { id: 'tt26', version: 1 };
const TT22_1: RuleSetPin = { id: 'tt22', version: 1 };

/**
 * How TT22/2021 came into force grade by grade (TT22 Đ21): 2021-22 grade 6; 2022-23 also 7, 10; 2023-24 also 8, 11;
 * 2024-25 all. Before, and for the other grades, TT58 as amended by TT26 (from 11/10/2020).
 */
export const DEFAULT_ASSIGNMENTS: readonly RuleSetAssignment[] = [
  ...['2017-2018', '2018-2019', '2019-2020'].map((y) => row(y, ALL, TT58_1)),
  row('2020-2021', ALL, TT26_1),
  row('2021-2022', [6], TT22_1),
  row('2021-2022', [7, 8, 9, 10, 11, 12], TT26_1),
  row('2022-2023', [6, 7, 10], TT22_1),
  row('2022-2023', [8, 9, 11, 12], TT26_1),
  row('2023-2024', [6, 7, 8, 10, 11], TT22_1),
  row('2023-2024', [9, 12], TT26_1),
  ...['2024-2025', '2025-2026', '2026-2027', '2027-2028'].map((y) => row(y, ALL, TT22_1)),
];

function row(
  schoolYear: string,
  grades: readonly number[],
  ruleSet: RuleSetPin,
): RuleSetAssignment {
  return { schoolYear, grades, ruleSet };
}

/**
 * The rule set of a pin: always that version, whatever newer ones exist.
 * @throws AppError NOT_FOUND if it is not known.
 */
export function findRuleSet(known: readonly RuleSet[], pin: RuleSetPin): RuleSet {
  const found = known.find((set) => set.id === pin.id && set.version === pin.version);

  if (found === undefined) {
    const what = `${pin.id}@${pin.version}`;

    throw new AppError('NOT_FOUND', { field: 'ruleSet', value: what, what });
  }

  return found;
}

/**
 * The pin that holds for a school year and grade.
 * @throws AppError NOT_FOUND if the table names none.
 */
export function pinFor(
  assignments: readonly RuleSetAssignment[],
  schoolYear: string,
  grade: number,
): RuleSetPin {
  const found = assignments.find(
    (item) => item.schoolYear === schoolYear && item.grades.includes(grade),
  );

  if (found === undefined) {
    const what = `${schoolYear} ${grade}`;

    throw new AppError('NOT_FOUND', { field: 'ruleSet', value: what, what });
  }

  return found.ruleSet;
}
