import type { TableSchema } from '../kernel/table/table';

/** What an answer is made of beside the school itself; nothing else is read for it. */
export interface Needs {
  /** Tables of control that are no part of the school. */
  readonly tables: readonly TableSchema[];
  /** True where heads of chains or accepted values are asked for. */
  readonly ledger: boolean;
}

/** An answer that is made of the school alone. */
export const SCHOOL_ALONE: Needs = { tables: [], ledger: false };
