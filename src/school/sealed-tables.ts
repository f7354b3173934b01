import type { TableSchema } from '../kernel/table/table';
import { CONTROL_TABLES } from './control-tables';

/** Tables of control that only the software writes: of them its own copy counts, whatever stands in their tabs. */
export const SEALED_TABLES: readonly TableSchema[] = CONTROL_TABLES.filter(
  ({ writtenBy, isSealed }) => writtenBy === 'school' && isSealed !== false,
);
