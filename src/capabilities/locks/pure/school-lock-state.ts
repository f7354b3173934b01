import { writtenTabs } from '../../../book/book-tabs';
import { isWritten } from '../../../book/tab-layout';
import { blockOf } from '../../../book/window/block';
import { type Gate, isOpen, windowOf } from '../../../book/window/window';
import type { LockPolicy } from '../../../school/lock-policy';
import type { ClassRecord } from '../../../school/school-model';

/** Whether the books of a semester are closed as a whole. */
export interface SchoolLockState {
  readonly term: 1 | 2;
  /** `closed`: whatever is open is so by a re-opening. `partly`: columns are open by the regulation, others closed. */
  readonly state: 'open' | 'partly' | 'closed';
  /** Re-openings that keep a column open now. */
  readonly exceptions: number;
}

function gatesOf(
  classes: readonly ClassRecord[],
  { term, policy }: { readonly term: 1 | 2; readonly policy: LockPolicy },
  now: number,
): readonly Gate[] {
  return classes.flatMap((schoolClass) =>
    writtenTabs(schoolClass).flatMap((tab) =>
      tab.columns
        .filter((column) => isWritten(column) && column.term === term)
        .map((column) => windowOf(blockOf(schoolClass, tab, column), policy, now).fill),
    ),
  );
}

/** The state of a school's books in the semester of `today` (ISO): open, partly open, or closed with n exceptions. */
export function schoolLockState(
  classes: readonly ClassRecord[],
  policy: LockPolicy,
  at: { readonly now: number; readonly today: string },
): SchoolLockState {
  const term = at.today < policy.terms[2].from ? 1 : 2;
  const gates = gatesOf(classes, { term, policy }, at.now);
  const byRule = gates.filter((gate) => isOpen(gate) && gate.release === null).length;
  const isAllOpen = byRule === gates.length;
  const exceptions = new Set(gates.flatMap(({ release }) => release?.id ?? []));

  return {
    term,
    state: byRule === 0 && gates.length > 0 ? 'closed' : isAllOpen ? 'open' : 'partly',
    exceptions: exceptions.size,
  };
}
