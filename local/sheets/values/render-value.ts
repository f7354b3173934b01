import type { FormulaValue } from '../../formula/formula-engine';
import { notEmulated } from '../api-error';
import { type SheetLocale, sheetLocale } from '../locale/locales';
import { formatNumber } from '../locale/number-format';
import { formatText } from '../locale/text-format';
import { isFormula } from '../model/cell';
import type { SheetView } from '../model/sheet';
import type { WorkbookView } from '../model/workbook';
import type { CellFormat, NumberFormat } from '../schema';

/** Where values of formulas come from. */
export type Computed = (
  book: WorkbookView,
  sheetId: number,
  row: number,
  column: number,
) => FormulaValue;

/** How values are asked for. */
export interface RenderOptions {
  readonly value: 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA';
  readonly date: 'SERIAL_NUMBER' | 'FORMATTED_STRING';
}

/** Reads the options of a request; the defaults are Google's. Throws 501 for other values. */
export function renderOptions(value: string | null, date: string | null): RenderOptions {
  const wanted = value ?? 'FORMATTED_VALUE';
  const dates = date ?? 'SERIAL_NUMBER';

  if (wanted !== 'FORMATTED_VALUE' && wanted !== 'UNFORMATTED_VALUE' && wanted !== 'FORMULA') {
    throw notEmulated(`valueRenderOption "${wanted}"`);
  }
  if (dates !== 'SERIAL_NUMBER' && dates !== 'FORMATTED_STRING') {
    throw notEmulated(`dateTimeRenderOption "${dates}"`);
  }

  return { value: wanted, date: dates };
}

/** Reads cells of one sheet the way the API and the grid show them. */
export class CellReader {
  readonly locale: SheetLocale;

  constructor(
    private readonly book: WorkbookView,
    readonly sheet: SheetView,
    private readonly computed: Computed,
  ) {
    this.locale = sheetLocale(book.properties.locale);
  }

  /** The value after evaluation; null = empty. */
  effective(row: number, column: number): FormulaValue {
    const { content } = this.sheet.cell(row, column);

    return isFormula(content) ? this.computed(this.book, this.sheet.id, row, column) : content;
  }

  /** What the cell shows; '' if nothing. */
  formatted(row: number, column: number): string {
    const format = this.sheet.cell(row, column).format;

    return formatValue(this.effective(row, column), format, this.locale);
  }

  /** A value of the values collection: string, number or boolean; '' for an empty cell. */
  rendered(row: number, column: number, options: RenderOptions): string | number | boolean {
    const { content, format } = this.sheet.cell(row, column);

    if (options.value === 'FORMULA' && isFormula(content)) {
      return content.formula;
    }
    if (options.value === 'FORMATTED_VALUE') {
      return this.formatted(row, column);
    }

    const value = this.effective(row, column);

    if (typeof value === 'number' && options.date === 'FORMATTED_STRING' && isDate(format)) {
      return this.formatted(row, column);
    }

    return typeof value === 'object' ? (value?.text ?? '') : value;
  }
}

/** What a value shows in a format. */
export function formatValue(
  value: FormulaValue,
  format: CellFormat | null,
  locale: SheetLocale,
): string {
  if (value === null || value === '') {
    return '';
  }
  if (typeof value === 'string') {
    return formatText(value, format?.numberFormat?.pattern ?? '');
  }
  if (typeof value === 'boolean') {
    return value ? 'TRUE' : 'FALSE';
  }

  return typeof value === 'number'
    ? formatNumber(value, numberFormatOf(format), locale)
    : value.text;
}

function numberFormatOf(format: CellFormat | null): NumberFormat | null {
  return format?.numberFormat ?? null;
}

function isDate(format: CellFormat | null): boolean {
  return ['DATE', 'TIME', 'DATE_TIME'].includes(format?.numberFormat?.type ?? '');
}
