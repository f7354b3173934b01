import type { ConditionalFormatRule, DataValidationRule } from '../schema';
import { type AxisChange, changeRange, changeRanges } from './axis-change';
import { type Cell, isFormula } from './cell';
import { axisReferences, changeFormula, type ReferenceChange } from './formula-change';
import { fromGridRange, toGridRange } from './grid-range';
import type { MetadataEntry } from './metadata';
import type { Protection } from './protection';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** Moves everything of a sheet as the change says: cells, sizes, merges, protections, metadata, names, formulas. */
export function restructure(book: Workbook, sheet: Sheet, change: AxisChange): void {
  moveCells(sheet, change);
  sheet.merges = changeRanges(sheet.merges, change);
  sheet.protections = sheet.protections.flatMap((entry) => changeProtection(entry, change));
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule) => changeRule(rule, change));
  book.metadata = book.metadata.flatMap((entry) => changeMetadata(entry, sheet.id, change));
  book.namedRanges = book.namedRanges.flatMap((entry) => {
    const range = entry.range.sheetId === sheet.id ? changeRange(entry.range, change) : entry.range;
    return range === null ? [] : [{ ...entry, range }];
  });
  rewriteFormulas(book, axisReferences(sheet.title, change));
}

function moveCells(sheet: Sheet, change: AxisChange): void {
  if (change.dimension === 'ROWS') {
    sheet.rows = change.items(sheet.rows);
    sheet.rowMetas = change.items(sheet.rowMetas);
    return;
  }

  sheet.columnMetas = change.items(sheet.columnMetas);
  sheet.rows.forEach((cells, row) => {
    if (cells !== undefined) {
      const own = sheet.writableRow(row);
      own.splice(0, own.length, ...change.items(cells));
    }
  });
}

function changeProtection(protection: Protection, change: AxisChange): Protection[] {
  const range = changeRange(protection.range, change);
  const unprotectedRanges = changeRanges(protection.unprotectedRanges, change);

  return range === null ? [] : [{ ...protection, range, unprotectedRanges }];
}

function changeRule(rule: ConditionalFormatRule, change: AxisChange): ConditionalFormatRule[] {
  const ranges = changeRanges((rule.ranges ?? []).map(fromGridRange), change);

  return ranges.length === 0 ? [] : [{ ...rule, ranges: ranges.map(toGridRange) }];
}

function changeMetadata(
  entry: MetadataEntry,
  sheetId: number,
  change: AxisChange,
): MetadataEntry[] {
  const { place } = entry;
  const kind = change.dimension === 'ROWS' ? 'ROW' : 'COLUMN';

  if (place.kind !== kind || place.sheetId !== sheetId) {
    return [entry];
  }

  const index = change.index(place.index);

  return index === null ? [] : [{ ...entry, place: { ...place, index } }];
}

/** Rewrites the formulas of all cells, validations and conditional formats of the workbook. */
export function rewriteFormulas(book: Workbook, change: ReferenceChange): void {
  book.restructured = true;

  for (const sheet of book.sheets) {
    const rewrite = (formula: string): string => changeFormula(formula, sheet.title, change);
    const rewriteRule = memoized(rewrite);

    sheet.rows.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        const changed = cell === undefined ? cell : rewriteCell(cell, rewrite, rewriteRule);

        if (changed !== undefined && changed !== cell) {
          sheet.writableRow(row)[column] = changed;
        }
      });
    });
    sheet.conditionalFormats = sheet.conditionalFormats.map((rule) => rewriteFormat(rule, rewrite));
  }
}

function rewriteCell(
  cell: Cell,
  rewrite: (formula: string) => string,
  rewriteRule: (rule: DataValidationRule) => DataValidationRule,
): Cell {
  const validation = cell.validation === null ? null : rewriteRule(cell.validation);

  if (!isFormula(cell.content)) {
    return validation === cell.validation ? cell : { ...cell, validation };
  }

  const formula = rewrite(cell.content.formula);

  return formula === cell.content.formula && validation === cell.validation
    ? cell
    : { ...cell, validation, content: { formula } };
}

/** Rules are shared by whole columns of cells: each is rewritten once and shared again. */
function memoized(
  rewrite: (formula: string) => string,
): (rule: DataValidationRule) => DataValidationRule {
  const done = new Map<DataValidationRule, DataValidationRule>();

  return (rule) => {
    const known = done.get(rule);

    if (known !== undefined) {
      return known;
    }

    const condition = rule.condition;
    const changed = rewriteValues(condition?.values, rewrite);
    const result =
      changed === condition?.values
        ? rule
        : { ...rule, condition: { ...condition, values: changed } };
    done.set(rule, result);

    return result;
  };
}

function rewriteFormat(
  rule: ConditionalFormatRule,
  rewrite: (formula: string) => string,
): ConditionalFormatRule {
  const condition = rule.booleanRule?.condition;
  const values = rewriteValues(condition?.values, rewrite);

  return values === condition?.values
    ? rule
    : { ...rule, booleanRule: { ...rule.booleanRule, condition: { ...condition, values } } };
}

type Values = GoogleAppsScript.Sheets.Schema.ConditionValue[] | undefined;

function rewriteValues(values: Values, rewrite: (formula: string) => string): Values {
  let same = true;
  const changed = values?.map((value) => {
    const text = value.userEnteredValue;
    const next = text?.startsWith('=') ? rewrite(text) : text;
    same &&= next === text;

    return next === text ? value : { ...value, userEnteredValue: next };
  });

  return same ? values : changed;
}
