import type { RecordOf, TableSchema } from '../kernel/table/table';
import type { AppliedCorrection } from './applied-corrections';
import type { LockOrder, Seal } from './lock-policy';
import type { SchoolRegulation } from './school-regulation';
import type { SubjectGroup } from './subject-groups';

/** Every row of a table of control, in its order. */
export type TableReader = <Schema extends TableSchema>(
  schema: Schema,
) => readonly RecordOf<Schema>[];

/** What capabilities keep in tables of their own and the whole school goes by; left out = none. */
export interface SchoolAdditions {
  /** Orders to lock and to re-open columns. */
  readonly orders?: readonly LockOrder[];
  /** What approvals have closed. */
  readonly seals?: readonly Seal[];
  /** The regulation the school adopted. */
  readonly regulation?: SchoolRegulation;
  /** Marks corrected with minutes, the oldest first. */
  readonly corrections?: readonly AppliedCorrection[];
  /** Subject groups with their days. */
  readonly groups?: readonly SubjectGroup[];
}

/** A part of the school that a capability reads from tables of its own. */
export interface SchoolPart {
  readonly tables: readonly TableSchema[];
  readonly read: (all: TableReader) => SchoolAdditions;
}

/** What all parts add, read from the rows there are. */
export function additionsOf(parts: readonly SchoolPart[], all: TableReader): SchoolAdditions {
  return Object.assign({}, ...parts.map(({ read }) => read(all))) as SchoolAdditions;
}
