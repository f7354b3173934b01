import { shiftFormula } from '../../formula/formula-text';
import { invalid, notEmulated } from '../api-error';
import { type Cell, type CellContent, isFormula } from '../model/cell';
import { withoutOtherNames } from '../model/colour-names';
import { below, type FieldMask, mergeMasked, requireKnownFields } from '../rest/field-mask';
import type { CellData, CellFormat, DataValidationRule, ExtendedValue } from '../schema';

/** Fields of CellData that can be written; the API ignores read-only ones, other fields are not emulated. */
const WRITABLE = [
  'userEnteredValue',
  'userEnteredFormat',
  'note',
  'dataValidation',
  'textFormatRuns',
];
const READ_ONLY = ['effectiveValue', 'effectiveFormat', 'formattedValue', 'hyperlink'];
const NOT_EMULATED = ['pivotTable', 'dataSourceTable', 'dataSourceFormula', 'chipRuns'];

/** Throws if the mask names something that is not a field of a cell, or one that is not emulated. */
export function requireCellMask(mask: FieldMask): void {
  const missing = mask === true ? undefined : NOT_EMULATED.find((name) => mask.has(name));

  if (missing !== undefined) {
    throw notEmulated(`the cell field "${missing}"`);
  }

  requireKnownFields(mask, [...WRITABLE, ...READ_ONLY]);
}

/** The cell with the masked fields of `data`; what `data` lacks is cleared. */
export function mergeCell(cell: Cell, data: CellData, mask: FieldMask): Cell {
  const format = below(mask, 'userEnteredFormat');

  return {
    content:
      below(mask, 'userEnteredValue') === null ? cell.content : toContent(data.userEnteredValue),
    format: format === null ? cell.format : mergedFormat(cell.format, data, format),
    note: below(mask, 'note') === null ? cell.note : data.note || null,
    validation:
      below(mask, 'dataValidation') === null ? cell.validation : (data.dataValidation ?? null),
    runs: below(mask, 'textFormatRuns') === null ? cell.runs : (data.textFormatRuns ?? null),
  };
}

/** Formats met so far: a workbook has tens of thousands of cells but few formats, so cells share them. */
const knownFormats = new Map<string, CellFormat>();
const mergedBefore = new WeakMap<CellData, Map<CellFormat | null, CellFormat | null>>();

/** The merged format; remembered, because `repeatCell` merges the same two objects many times. */
function mergedFormat(
  before: CellFormat | null,
  data: CellData,
  mask: FieldMask,
): CellFormat | null {
  const memo = mergedBefore.get(data) ?? new Map<CellFormat | null, CellFormat | null>();
  const known = memo.get(before);

  if (known !== undefined) {
    return known;
  }

  const rest = before === null ? null : withoutOtherNames(before, mask);
  const merged = mergeMasked(rest, data.userEnteredFormat, mask);
  const shared = merged === null ? null : sharedFormat(merged);
  memo.set(before, shared);
  mergedBefore.set(data, memo);

  return shared;
}

/** The one object that stands for all formats of the same content. */
function sharedFormat(format: CellFormat): CellFormat {
  const key = JSON.stringify(format);
  const known = knownFormats.get(key);

  if (known !== undefined) {
    return known;
  }

  knownFormats.set(key, format);

  return format;
}

/** The rule as it stands `rows` below and `columns` right of the cell it was written for. */
export function shiftRule(
  rule: DataValidationRule | null,
  rows: number,
  columns: number,
): DataValidationRule | null {
  const { condition } = rule ?? {};

  if (rule === null || condition?.type !== 'CUSTOM_FORMULA' || (rows === 0 && columns === 0)) {
    return rule;
  }

  const values = condition.values?.map(({ userEnteredValue = '' }) => ({
    userEnteredValue: shiftFormula(userEnteredValue, rows, columns),
  }));

  return { ...rule, condition: { ...condition, values } };
}

/** Reads `userEnteredValue`. Throws 400 for an error value or a formula without `=`. */
function toContent(value: ExtendedValue | undefined): CellContent | null {
  if (value === undefined) {
    return null;
  }
  if (value.errorValue !== undefined) {
    throw invalid('ExtendedValue.errorValue is read-only.');
  }
  if (value.formulaValue !== undefined) {
    return toFormula(value.formulaValue);
  }

  const content = value.numberValue ?? value.boolValue ?? value.stringValue ?? null;

  return content === '' ? null : content;
}

function toFormula(formula: string): CellContent {
  if (!formula.startsWith('=')) {
    throw invalid(`Invalid formula: ${formula}`);
  }

  return { formula };
}

/** The content as it stands when repeated `rows` down and `columns` to the right. */
export function shiftContent(
  content: CellContent | null,
  rows: number,
  columns: number,
): CellContent | null {
  return isFormula(content) && (rows !== 0 || columns !== 0)
    ? { formula: shiftFormula(content.formula, rows, columns) }
    : content;
}
