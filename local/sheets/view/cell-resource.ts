import type { FormulaValue } from '../../formula/formula-engine';
import type { Cell } from '../model/cell';
import { isFormula } from '../model/cell';
import { withBothNames } from '../model/colour-names';
import type { FieldMask } from '../rest/field-mask';
import type { CellData, CellFormat, DataValidationRule, ExtendedValue } from '../schema';
import { type CellReader, formatValue } from '../values/render-value';
import { effectiveFormat } from './effective-format';

/** The part of a cell that a mask asks for. An empty cell is `{}`. */
export function cellResource(
  reader: CellReader,
  [row, column]: readonly [number, number],
  { mask, overlay }: { mask: FieldMask; overlay: CellFormat | null },
): CellData {
  const cell = reader.sheet.cell(row, column);
  const has = (name: string): boolean => mask === true || mask.has(name);
  const data: CellData = {};
  const needsValue = has('effectiveValue') || has('formattedValue') || has('effectiveFormat');
  const value = needsValue ? reader.effective(row, column) : null;

  if (has('userEnteredValue') && cell.content !== null) {
    data.userEnteredValue = contentResource(cell);
  }
  if (has('effectiveValue') && value !== null) {
    data.effectiveValue = valueResource(value);
  }
  if (has('formattedValue') && value !== null) {
    data.formattedValue = formatValue(value, cell.format, reader.locale);
  }

  addStored(data, cell, has);

  if (
    has('effectiveFormat') &&
    (cell.content !== null || cell.format !== null || overlay !== null)
  ) {
    data.effectiveFormat = effectiveFormat(cell, value, overlay);
  }

  return data;
}

/** A rule without flags that are off: JSON of Google leaves them out (https://protobuf.dev/programming-guides/json/). */
function ruleResource(rule: DataValidationRule): DataValidationRule {
  const { strict, showCustomUi, ...rest } = rule;

  return {
    ...rest,
    ...(strict ? { strict } : {}),
    ...(showCustomUi ? { showCustomUi } : {}),
  };
}

function addStored(data: CellData, cell: Cell, has: (name: string) => boolean): void {
  if (has('userEnteredFormat') && cell.format !== null) {
    data.userEnteredFormat = withBothNames(cell.format);
  }
  if (has('note') && cell.note !== null) {
    data.note = cell.note;
  }
  if (has('dataValidation') && cell.validation !== null) {
    data.dataValidation = ruleResource(cell.validation);
  }
  if (has('textFormatRuns') && cell.runs !== null) {
    data.textFormatRuns = [...cell.runs];
  }
}

function contentResource({ content }: Cell): ExtendedValue {
  return isFormula(content) ? { formulaValue: content.formula } : valueResource(content);
}

/** A value as `ExtendedValue`. */
function valueResource(value: FormulaValue): ExtendedValue {
  if (typeof value === 'number') {
    return { numberValue: value };
  }
  if (typeof value === 'boolean') {
    return { boolValue: value };
  }
  if (typeof value === 'string') {
    return { stringValue: value };
  }

  return value === null
    ? {}
    : { errorValue: { type: value.error, message: ERROR_MESSAGES[value.error] } };
}

/** Texts that the grid shows on hovering; wording of the API's `ErrorValue.message` as seen in public replies. */
const ERROR_MESSAGES: Readonly<Record<string, string>> = {
  ERROR: 'Formula parse error.',
  NULL_VALUE: 'Null value.',
  DIVIDE_BY_ZERO: 'Function DIVIDE parameter 2 cannot be zero.',
  VALUE: 'A value of the wrong type was used.',
  REF: 'Reference does not exist.',
  NAME: 'Unknown function or range name.',
  NUM: 'A number is out of range.',
  N_A: 'Value is not available.',
};
