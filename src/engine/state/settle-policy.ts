import { type ReopenedColumn, reopenedColumns } from '../../book/window/reopened-columns';
import type { HandRows, WaitingTab } from '../../book/window/waiting-tab';
import { AppError } from '../../kernel/app-error';
import { readSchool } from '../../school/read-school';
import type { SchoolModel } from '../../school/school-model';
import { additionsOf } from '../../school/school-part';
import { CLASSES } from '../../school/tables/classes-table';
import type { ControlBook } from './control-book';

/** What holds, and what waits for a leader. */
export interface SettledPolicy {
  readonly rows: HandRows;
  readonly waiting: readonly WaitingTab[];
}

const TITLES: readonly (readonly [keyof HandRows, string])[] = [
  ['settings', 'Cài đặt'],
  ['testDates', 'Ngày kiểm tra'],
  ['holidays', 'Ngày nghỉ'],
];

/** As much of a school as decides deadlines; null where the rows cannot be read. */
function schoolBy(control: ControlBook, rows: HandRows): SchoolModel | null {
  const nothing = { staff: [], grants: [], pupils: [], assignments: [] };

  try {
    return readSchool(
      { ...nothing, ...rows, classes: control.all(CLASSES) },
      additionsOf(control.design.parts, (schema) => control.all(schema)),
    );
  } catch (thrown) {
    if (thrown instanceof AppError) {
      return null;
    }

    throw thrown;
  }
}

function opened(
  control: ControlBook,
  kept: HandRows,
  candidate: HandRows,
): readonly ReopenedColumn[] {
  const [before, after] = [schoolBy(control, kept), schoolBy(control, candidate)];

  return before === null || after === null
    ? []
    : reopenedColumns(
        { classes: before.classes, before: before.policy, after: after.policy },
        control.decidedAt,
      );
}

/**
 * Takes over what was written by hand, tab by tab, but for a tab that would open a column after its deadline: that one
 * holds as it was kept. `isChanged`: tables that say something else than what is kept.
 */
export function settlePolicy(
  control: ControlBook,
  rows: HandRows,
  {
    kept,
    isChanged,
  }: { readonly kept: HandRows; readonly isChanged: (table: keyof HandRows) => boolean },
): SettledPolicy {
  let current = kept;
  const waiting: WaitingTab[] = [];

  for (const [table, title] of TITLES.filter(([name]) => isChanged(name))) {
    const candidate = { ...current, [table]: rows[table] };
    const columns = opened(control, current, candidate);

    if (columns.length === 0) {
      current = candidate;
    } else {
      waiting.push({ table, title, columns });
    }
  }

  return { rows: current, waiting };
}
