import type { FormulaValue } from '../../formula/formula-engine';
import type { Cell } from '../model/cell';
import { isFormula } from '../model/cell';
import { withBothNames } from '../model/colour-names';
import type { FieldMask } from '../rest/field-mask';
import type { CellData, CellFormat, DataValidationRule, ExtendedValue } from '../schema';
import { type CellReader, formatValue } from '../values/render-value';
import { effectiveFormat } from './effective-format';

const FIELDS = [
  ...(['userEnteredValue', 'effectiveValue', 'formattedValue', 'effectiveFormat'] as const),
  ...(['userEnteredFormat', 'note', 'dataValidation', 'textFormatRuns'] as const),
];

/** Which fields of a cell are asked for. */
type Asked = Readonly<Record<(typeof FIELDS)[number], boolean>>;

/** Looked up once a mask: a book is tens of thousands of cells. */
const ASKED = new WeakMap<object, Asked>();

function askedBy(mask: FieldMask): Asked {
  const known = mask === true ? undefined : ASKED.get(mask);

  if (known !== undefined) {
    return known;
  }

  const asked = Object.fromEntries(
    FIELDS.map((field) => [field, mask === true || mask.has(field)]),
  ) as Asked;

  if (mask !== true) {
    ASKED.set(mask, asked);
  }

  return asked;
}

/** The part of a cell that a mask asks for. An empty cell is `{}`. */
export function cellResource(
  reader: CellReader,
  [row, column]: readonly [number, number],
  { mask, overlay }: { mask: FieldMask; overlay: CellFormat | null },
): CellData {
  const cell = reader.sheet.cell(row, column);
  const asked = askedBy(mask);
  const data: CellData = {};
  const needsValue = asked.effectiveValue || asked.formattedValue || asked.effectiveFormat;
  const value = needsValue ? reader.effective(row, column) : null;

  if (asked.userEnteredValue && cell.content !== null) {
    data.userEnteredValue = contentResource(cell);
  }
  if (asked.effectiveValue && value !== null) {
    data.effectiveValue = valueResource(value);
  }
  if (asked.formattedValue && value !== null) {
    data.formattedValue = formatValue(value, cell.format, reader.locale);
  }

  addStored(data, cell, asked);

  if (
    asked.effectiveFormat &&
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

function addStored(data: CellData, cell: Cell, asked: Asked): void {
  if (asked.userEnteredFormat && cell.format !== null) {
    data.userEnteredFormat = withBothNames(cell.format);
  }
  if (asked.note && cell.note !== null) {
    data.note = cell.note;
  }
  if (asked.dataValidation && cell.validation !== null) {
    data.dataValidation = ruleResource(cell.validation);
  }
  if (asked.textFormatRuns && cell.runs !== null) {
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
