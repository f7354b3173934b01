import type { TabColumn } from '../../domain/book/tab-layout';
import { COLORS } from '../workspace/sheet-building';

type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;
type BooleanCondition = GoogleAppsScript.Sheets.Schema.BooleanCondition;

/** What a cell kind is checked against, and what to tell the person who types. */
interface ColumnCheck {
  readonly condition: BooleanCondition;
  readonly message: string;
}

const LEVELS = ['Tốt', 'Khá', 'Đạt', 'Chưa đạt'];

function valuesOf(values: readonly string[]): { userEnteredValue: string }[] {
  return values.map((userEnteredValue) => ({ userEnteredValue }));
}

const CHECKS: Readonly<Record<Exclude<TabColumn['cell'], 'text'>, ColumnCheck>> = {
  score: {
    condition: { type: 'NUMBER_BETWEEN', values: valuesOf(['0', '10']) },
    message: 'Điểm từ 0 đến 10, tối đa một chữ số thập phân, ví dụ 8,5',
  },
  comment: {
    condition: { type: 'ONE_OF_LIST', values: valuesOf(['Đ', 'CĐ']) },
    message: 'Đ (Đạt) hoặc CĐ (Chưa đạt)',
  },
  level: {
    condition: { type: 'ONE_OF_LIST', values: valuesOf(LEVELS) },
    message: 'Tốt, Khá, Đạt hoặc Chưa đạt',
  },
  count: {
    condition: { type: 'NUMBER_GREATER_THAN_EQ', values: valuesOf(['0']) },
    message: 'Số buổi nghỉ, số nguyên từ 0',
  },
};

/** True for a column people write marks, levels or absences in. */
export function isWritten(column: TabColumn): boolean {
  return column.role === 'mark' || column.role === 'entry';
}

/** What is checked in a column people write in; null for all others. */
export function columnCheck(column: TabColumn): ColumnCheck | null {
  return isWritten(column) && column.cell !== 'text' ? CHECKS[column.cell] : null;
}

/** How the cells of a column look, without borders; empty where they look as every cell. */
export function columnLook(column: TabColumn): CellFormat {
  if (column.role === 'computed') {
    return {
      backgroundColor: COLORS.computed,
      horizontalAlignment: 'CENTER',
      numberFormat: { type: 'NUMBER', pattern: column.cell === 'count' ? '0' : '0.0' },
    };
  }

  if (column.role === 'pupilId') {
    return { numberFormat: { type: 'TEXT', pattern: '@' } };
  }

  return isWritten(column) || column.role === 'index' ? { horizontalAlignment: 'CENTER' } : {};
}
