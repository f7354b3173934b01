import { type SheetLocale, sheetLocale } from '../locale/locales';
import { isFormula } from '../model/cell';
import type { SheetView } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import type { DataValidationRule } from '../schema';
import { fulfils, isCustomFormula, isTruthy } from '../view/condition';
import type { WorkbookStore } from '../workbook-store';

/** A cell whose content breaks its validation rule. */
export interface InvalidCell {
  readonly row: number;
  readonly column: number;
  readonly rule: DataValidationRule;
}

/** Which of the given cells break their rule. Empty cells never do. */
export function invalidAmong(
  store: WorkbookStore,
  where: { book: Workbook; sheet: SheetView },
  cells: readonly (readonly [number, number])[],
): InvalidCell[] {
  const { book, sheet } = where;
  const locale: SheetLocale = sheetLocale(book.properties.locale);
  const ruled = cells.flatMap(([row, column]): InvalidCell[] => {
    const { validation, content } = sheet.cell(row, column);
    return validation === null || content === null ? [] : [{ row, column, rule: validation }];
  });
  const custom = ruled.filter(({ rule }) => isCustomFormula(rule.condition ?? {}));
  const formulas = custom.map(({ rule }) => rule.condition?.values?.[0]?.userEnteredValue ?? '');
  const answers = store.evaluate(book.id, sheet.id, formulas);
  const broken = new Set(custom.filter((_, index) => !isTruthy(answers[index])));

  return ruled.filter((cell) => {
    const condition = cell.rule.condition ?? {};
    const { content } = sheet.cell(cell.row, cell.column);

    if (isCustomFormula(condition)) {
      return broken.has(cell);
    }

    const value = isFormula(content)
      ? store.computed(book, sheet.id, cell.row, cell.column)
      : content;

    return !fulfils(value, condition, locale);
  });
}
