import { CONTROL_DESIGN } from '../../../src/authority/control-design';
import { columnLetters } from '../../../src/book/column-name';
import { fieldsOf, type TableSchema } from '../../../src/kernel/table/table';
import type { TinySchool } from './school';

const LAST = 1200;

/** What every tab of control holds now; the function answered puts all of it back by hand, as version history does. */
export function controlVersion(school: TinySchool): () => void {
  const { control } = school.files();
  const range = (schema: TableSchema, rows: number): string =>
    `'${schema.title}'!A2:${columnLetters(fieldsOf(schema).length - 1)}${rows + 1}`;
  const read = (schema: TableSchema) => school.files().readRows(control, range(schema, LAST));
  const kept = CONTROL_DESIGN.tables.map((schema) => [schema, read(schema)] as const);

  return () => {
    kept.forEach(([schema, rows]) => {
      const length = Math.max(rows.length, read(schema).length, 1);
      const texts = Array.from({ length }, (_, at) =>
        fieldsOf(schema).map((_field, column) => rows[at]?.[column] ?? ''),
      );
      school.files().writeRows(control, range(schema, length), texts);
    });
  };
}
