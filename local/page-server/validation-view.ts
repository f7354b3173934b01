type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type Rule = GoogleAppsScript.Sheets.Schema.DataValidationRule;

/** Numbers of a condition, as the API gives them (texts). */
function operands(rule: Rule): number[] {
  return (rule.condition?.values ?? []).map((value) =>
    Number((value.userEnteredValue ?? '').replace(',', '.')),
  );
}

type NumberTest = (value: number, operand: readonly number[]) => boolean;

const NUMBER_TESTS: Readonly<Record<string, NumberTest>> = {
  NUMBER_BETWEEN: (value, [low = 0, high = 0]) => value >= low && value <= high,
  NUMBER_NOT_BETWEEN: (value, [low = 0, high = 0]) => value < low || value > high,
  NUMBER_GREATER: (value, [limit = 0]) => value > limit,
  NUMBER_GREATER_THAN_EQ: (value, [limit = 0]) => value >= limit,
  NUMBER_LESS: (value, [limit = 0]) => value < limit,
  NUMBER_LESS_THAN_EQ: (value, [limit = 0]) => value <= limit,
  NUMBER_EQ: (value, [limit = 0]) => value === limit,
  NUMBER_NOT_EQ: (value, [limit = 0]) => value !== limit,
};

/** Values of a drop-down rule, or undefined. */
export function choicesOf(rule: Rule | undefined): string[] | undefined {
  return rule?.condition?.type === 'ONE_OF_LIST' && rule.showCustomUi === true
    ? (rule.condition.values ?? []).map((value) => value.userEnteredValue ?? '')
    : undefined;
}

function breaks(cell: CellData, rule: Rule): boolean {
  const type = rule.condition?.type ?? '';
  if (type === 'ONE_OF_LIST') {
    const allowed = (rule.condition?.values ?? []).map((value) => value.userEnteredValue ?? '');
    return !allowed.includes(cell.formattedValue ?? '');
  }

  const test = NUMBER_TESTS[type];
  if (test === undefined) {
    return false; // custom formulas and the rest are judged by the server alone
  }
  const value = cell.effectiveValue?.numberValue;
  return value === undefined || !test(value, operands(rule));
}

/**
 * The warning a cell carries because its value breaks its rule, or undefined.
 * @param known whether it does, where the caller knows; null = judge here, as far as the rule is about numbers or lists
 */
export function validationWarning(cell: CellData, known: boolean | null): string | undefined {
  const rule = cell.dataValidation;
  if (rule === undefined || cell.effectiveValue === undefined || !(known ?? breaks(cell, rule))) {
    return undefined;
  }
  return rule.inputMessage || 'Giá trị không hợp lệ theo quy tắc xác thực dữ liệu của ô.';
}
