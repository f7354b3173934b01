import { isWritten, type TabColumn } from '../../book/tab-layout';
import { COLORS } from '../../workspace/sheet-building';
import { entryLook } from '../../workspace/value-cell';

type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;
type BooleanCondition = GoogleAppsScript.Sheets.Schema.BooleanCondition;

/** What the cells of a column are checked against, and what to tell the person who types. */
interface ColumnCheck {
  readonly condition: BooleanCondition;
  readonly message: string;
}

/** What is checked in a column people write in; null for all others. */
export function columnCheck(column: TabColumn): ColumnCheck | null {
  const { check } = column.cell;

  return isWritten(column) && check !== null
    ? {
        condition: {
          type: check.type,
          values: check.values.map((userEnteredValue) => ({ userEnteredValue })),
        },
        message: check.message,
      }
    : null;
}

/** How the cells of a column look, without borders; empty where they look as every cell. */
export function columnLook(column: TabColumn): CellFormat {
  if (column.role === 'computed') {
    return {
      backgroundColor: COLORS.computed,
      horizontalAlignment: 'CENTER',
      numberFormat: { type: 'NUMBER', pattern: column.cell.look.pattern },
    };
  }

  if (column.role === 'pupilId') {
    return { numberFormat: { type: 'TEXT', pattern: '@' } };
  }

  if (column.role === 'index') {
    return { horizontalAlignment: 'CENTER' };
  }

  return isWritten(column) ? entryLook(column.cell.look) : {};
}
