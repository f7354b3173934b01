import type { TableSchema } from '../kernel/table/table';
import type { SchoolPart } from './school-part';

/** What a control workbook is made of, and what of it the school is read from. */
export interface ControlDesign {
  /** That of the youngest table, column or first row: workbooks of an earlier one are brought up to it. */
  readonly edition: number;
  /** Every table, in tab order. */
  readonly tables: readonly TableSchema[];
  /** What capabilities add to the school. */
  readonly parts: readonly SchoolPart[];
}
