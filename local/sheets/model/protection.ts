import type { SheetRange } from './grid-range';

/** Who may edit a protected range. E-mails are lower case. */
export interface ProtectionEditors {
  readonly users: readonly string[];
  readonly groups: readonly string[];
  readonly domainUsersCanEdit: boolean;
}

/** A protected range or, when `wholeSheet`, a sheet protection (the only kind with `unprotectedRanges`). */
export interface Protection {
  readonly id: number;
  readonly range: SheetRange;
  readonly wholeSheet: boolean;
  readonly namedRangeId: string | null;
  readonly description: string;
  readonly warningOnly: boolean;
  /** null = every editor of the document, as when a protection is made without naming editors. */
  readonly editors: ProtectionEditors | null;
  readonly unprotectedRanges: readonly SheetRange[];
}
