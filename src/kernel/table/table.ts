import type { CellKind, ReadOf } from './cell-kind';

/** A column of a table: header, what its cells hold, and since which edition of the tables it exists. */
export interface Column<Read = unknown> {
  readonly header: string;
  readonly kind: CellKind<Read>;
  readonly since: number;
}

/** The columns of a table, by field, in their order. */
export type Columns = Readonly<Record<string, Column>>;

/** What the first rows of a table are made for. */
export interface SeedSchool {
  readonly schoolName: string;
  readonly schoolYear: string;
}

/** A row that a table starts with. Schools founded before the edition that brought it get it by upgrade, once. */
export interface Seed<Field extends string = string> {
  readonly since: number;
  readonly row: TableRecord<Field>;
}

/**
 * A table of the control workbook: one tab, a header row, one row a record, every cell text. The order of fields is the
 * order of columns. The first field is the record's id.
 */
export interface TableSchema<Cells extends Columns = Columns> {
  readonly id: string;
  readonly title: string;
  /** Stable sheet id inside the control workbook. */
  readonly sheetId: number;
  /** The edition of the tables that brought it; its columns may be younger. */
  readonly since: number;
  readonly columns: Cells;
  /** The rows it starts with; left out = none. */
  seeds?(school: SeedSchool): readonly Seed<Extract<keyof Cells, string>>[];
  /** `school`: only the authority writes. `admin`: principal and admins may also write here by hand. */
  readonly writtenBy: 'school' | 'admin';
  /**
   * False for a table that only the authority writes and of which no sealed copy is kept (`sealed-tables.ts`): something
   * else tells of a hand in it, or nothing follows from it.
   */
  readonly isSealed?: false;
}

/** The fields of a table. */
export type FieldOf<Table extends TableSchema> = Extract<keyof Table['columns'], string>;

/** One row as it stands: every field as text ('' = empty). */
export type TableRecord<Field extends string = string> = Readonly<Record<Field, string>>;

/** One row of a table as it stands. */
export type RecordOf<Table extends TableSchema> = TableRecord<FieldOf<Table>>;

/** What one column of a table is read as. */
export type CellOf<Table extends TableSchema, Field extends FieldOf<Table>> = ReadOf<
  Table['columns'][Field]['kind']
>;

/** One row of a table, read: every field as its kind reads it. */
export type RowOf<Table extends TableSchema> = {
  readonly [Field in FieldOf<Table>]: CellOf<Table, Field>;
};

/** A column. `since`: the edition of the tables that brought it, where that is not the table's own. */
export function column<Read>(header: string, kind: CellKind<Read>, since = 1): Column<Read> {
  return { header, kind, since };
}

/** A table, its columns typed by what they hold. */
export function table<const Cells extends Columns>(value: TableSchema<Cells>): TableSchema<Cells> {
  return value;
}

/** The fields of a table in the order of its columns. */
export function fieldsOf<Table extends TableSchema>(schema: Table): readonly FieldOf<Table>[] {
  return Object.keys(schema.columns) as FieldOf<Table>[];
}

/** The headers of a table in the order of its columns. */
export function headersOf({ columns }: TableSchema): readonly string[] {
  return Object.values(columns).map(({ header }) => header);
}
