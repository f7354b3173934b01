import type { RecordOf, TableSchema } from '../kernel/table/table';
import type { SchoolModel } from '../school/school-model';
import type { AcceptedTab } from './accepted-state';
import type { Sha256 } from './ledger-entry';

/**
 * What was read of a school for one execution, as far as answers are computed from it without asking anybody: a session
 * is one. Whoever needs no more than this is pure, may be asked by other capabilities, and is tested without a Workspace.
 */
export interface SchoolAsRead {
  readonly school: SchoolModel;
  readonly configuration: { readonly schoolYear: string };
  /** Rows of any table of control. */
  readonly control: {
    all<Schema extends TableSchema>(schema: Schema): readonly RecordOf<Schema>[];
  };
  /** What was last accepted of a tab of a class; of no class: nothing. */
  readonly ledger: { acceptedTab(classId: string, tabId: string): AcceptedTab };
  /** The day in Asia/Ho_Chi_Minh, ISO, and the instant, UTC ISO, for which is answered. */
  readonly today: string;
  readonly nowIso: string;
  readonly context: { readonly sha256: Sha256 };
}
