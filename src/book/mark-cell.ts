import { normalizeText } from '../kernel/text/normalize-text';
import { printMark } from './mark';

/**
 * What was put into a cell, as Sheets reports it: a number, a text, a truth value; or a `formula`, and then what comes of
 * it is only `shown`.
 */
export interface RawCell {
  readonly value: number | string | boolean | null;
  readonly formula: string | null;
  /** As the sheet shows it; tells a date written `8/5` from one written `8.5`. */
  readonly shown: string;
}

/** An empty cell. */
export const BLANK_CELL: RawCell = { value: null, formula: null, shown: '' };

/** Rounds away binary noise: 8.499999999 was written 8.5. Returns tenths with up to six decimals kept. */
function tenthsOf(value: number): number {
  return Math.round(value * 1e7) / 1e6;
}

/**
 * A raw cell as people would write it: `8,5`, `Đ`, '' for blank. A number that is no mark keeps all its digits, so
 * that nothing is lost when it is refused.
 */
export function cellText(cell: RawCell): string {
  if (cell.formula !== null) {
    return cell.formula;
  }

  if (typeof cell.value === 'number') {
    const tenths = tenthsOf(cell.value);

    return Number.isInteger(tenths) && tenths >= 0 && tenths <= 100
      ? printMark(tenths)
      : String(cell.value).replace('.', ',');
  }

  return cell.value === null ? '' : normalizeText(String(cell.value));
}
