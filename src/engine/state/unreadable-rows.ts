import { fieldsOf, type TableSchema } from '../../kernel/table/table';
import { unreadableIn } from '../../kernel/table/table-row';
import { said, toldTwice } from '../../kernel/words/said';
import type { UnreadableCell } from '../../school/unreadable-cells';
import type { CellSaying } from '../../school/words/cell-words';
import type { ControlBook } from './control-book';

function inTable(control: ControlBook, table: TableSchema): readonly UnreadableCell[] {
  const [idField = ''] = fieldsOf(table);

  return control.all(table).flatMap((record) =>
    unreadableIn(table, record).map(({ header, value, form }) => ({
      tab: table.title,
      row: record[idField] ?? '',
      column: header,
      value: value.slice(0, 80),
      reason: said<CellSaying>('cell.form', { form: toldTwice(form) }),
    })),
  );
}

/**
 * Cells of the tables that only the school writes which cannot be read: somebody wrote there by hand in the school
 * account. What hangs on them neither opens anything nor gives anybody a role until they are put right.
 */
export function unreadableRows(control: ControlBook): readonly UnreadableCell[] {
  return control.design.tables
    .filter((table) => table.writtenBy === 'school' && control.has(table))
    .flatMap((table) => inTable(control, table));
}
