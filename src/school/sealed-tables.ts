import type { TableSchema } from '../kernel/table/table';

/** Tables of control that only the software writes: of them its own copy counts, whatever stands in their tabs. */
export function sealedTables(tables: readonly TableSchema[]): readonly TableSchema[] {
  return tables.filter(({ writtenBy, isSealed }) => writtenBy === 'school' && isSealed !== false);
}
