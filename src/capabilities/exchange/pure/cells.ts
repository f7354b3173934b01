import { printDate } from '../../../kernel/text/date-text';
import type { SheetCell } from './xlsx/sheet';

const NUMBER = /^\d+(?:,\d+)?$/;

/** A mark or average as printed: a number where it is one (`8,5` → 8.5), else its text (`Đ`, `CĐ`, `M`). */
export function markCell(printed: string): SheetCell {
  return NUMBER.test(printed) ? Number(printed.replace(',', '.')) : printed;
}

/** A day as the sector's files have it, a text `dd/mm/yyyy`; '' where it is not known. */
export function dayCell(iso: string): string {
  return iso === '' ? '' : printDate(iso);
}
