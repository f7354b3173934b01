import type { BothTexts } from '../words/both-texts';
import { isUnreadable } from './cell-kind';
import {
  type CellOf,
  type FieldOf,
  fieldsOf,
  type RecordOf,
  type RowOf,
  type TableSchema,
} from './table';

/** One cell of a row, read. What cannot be read is a value of its own. */
export function readCell<Table extends TableSchema, Field extends FieldOf<Table>>(
  table: Table,
  record: Pick<RecordOf<Table>, Field>,
  field: Field,
): CellOf<Table, Field> {
  return table.columns[field]?.kind.read(record[field] ?? '') as CellOf<Table, Field>;
}

function writeCell<Table extends TableSchema, Field extends FieldOf<Table>>(
  table: Table,
  field: Field,
  value: CellOf<Table, Field>,
): string {
  return table.columns[field]?.kind.write(value) ?? '';
}

/** A whole row, read. A cell that is missing (a row of an older version) is blank. */
export function readRow<Table extends TableSchema>(
  table: Table,
  record: RecordOf<Table>,
): RowOf<Table> {
  const cells = fieldsOf(table).map((field) => [field, readCell(table, record, field)]);

  return Object.fromEntries(cells) as RowOf<Table>;
}

/** The texts of a row: the inverse of {@link readRow}. */
export function writeRow<Table extends TableSchema>(
  table: Table,
  row: RowOf<Table>,
): RecordOf<Table> {
  const cells = fieldsOf(table).map((field) => [field, writeCell(table, field, row[field])]);

  return Object.fromEntries(cells) as RecordOf<Table>;
}

/** A cell that cannot be read: its field, and what a text there must look like. */
export interface CellFault {
  readonly header: string;
  readonly value: string;
  readonly form: BothTexts;
}

/** The cells of a row that cannot be read. */
export function unreadableIn<Table extends TableSchema>(
  table: Table,
  record: RecordOf<Table>,
): readonly CellFault[] {
  return fieldsOf(table).flatMap((field) => {
    const { header, kind } = table.columns[field] ?? {};
    const value = kind?.read(record[field] ?? '');

    return isUnreadable(value)
      ? [
          {
            header: header ?? field,
            value: value.unreadable,
            form: kind?.form ?? { vi: '', en: '' },
          },
        ]
      : [];
  });
}

/** The cells of a record in the order of its columns; a field it lacks is blank. */
export function cellsOf(
  table: TableSchema,
  record: Readonly<Record<string, string>>,
): readonly string[] {
  return fieldsOf(table).map((field) => record[field] ?? '');
}
