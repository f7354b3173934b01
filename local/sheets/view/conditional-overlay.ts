import { shiftFormula } from '../../formula/formula-text';
import type { CellRange } from '../../kernel/user-edit';
import { eachCell, fromGridRange, intersect } from '../model/grid-range';
import type { BooleanCondition, CellFormat, ConditionalFormatRule } from '../schema';
import type { CellReader } from '../values/render-value';
import { fulfils, isCustomFormula, isTruthy } from './condition';

type Overlay = (row: number, column: number) => CellFormat | null;

/** What conditional formats lay over the cells of a range: of several rules that apply, the first wins a property. */
export function conditionalOverlay(
  reader: CellReader,
  range: CellRange,
  evaluate: (formulas: readonly string[]) => readonly unknown[],
): Overlay {
  const formats = new Map<string, CellFormat>();

  for (const rule of reader.sheet.conditionalFormats) {
    for (const [row, column] of appliesTo(reader, rule, { range, evaluate })) {
      const key = `${row},${column}`;
      const lower = rule.booleanRule?.format ?? {};
      const upper = formats.get(key) ?? {};
      const textFormat = { ...lower.textFormat, ...upper.textFormat };
      formats.set(key, { ...lower, ...upper, textFormat });
    }
  }

  return (row, column) => formats.get(`${row},${column}`) ?? null;
}

function appliesTo(
  reader: CellReader,
  rule: ConditionalFormatRule,
  {
    range,
    evaluate,
  }: {
    range: CellRange;
    evaluate: (formulas: readonly string[]) => readonly unknown[];
  },
): (readonly [number, number])[] {
  const condition: BooleanCondition = rule.booleanRule?.condition ?? {};
  const areas = (rule.ranges ?? []).map(fromGridRange);
  const used = { ...range, endRow: Math.min(range.endRow, reader.sheet.lastUsedRow()) };
  const cells: (readonly [number, number])[] = [];

  for (const area of areas) {
    const common = intersect(area, used);

    if (common !== null) {
      eachCell(common, (row, column) => cells.push([row, column]));
    }
  }

  if (!isCustomFormula(condition)) {
    return cells.filter(([row, column]) =>
      fulfils(reader.effective(row, column), condition, reader.locale),
    );
  }

  const formula = condition.values?.[0]?.userEnteredValue ?? '=FALSE';
  const top = Math.min(...areas.map((area) => area.startRow));
  const left = Math.min(...areas.map((area) => area.startColumn));
  const answers = evaluate(
    cells.map(([row, column]) => shiftFormula(formula, row - top, column - left)),
  );

  return cells.filter((_, index) => isTruthy(answers[index]));
}
