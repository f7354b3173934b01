import { assessmentName } from '../../book/assessment-name';
import { registerName } from '../../book/register-name';
import { type ReopenedColumn, reopenedColumns } from '../../book/window/reopened-columns';
import type { ControlBook } from '../../engine/state/control-book';
import { AppError } from '../../kernel/app-error';
import { printDateTime } from '../../kernel/text/date-text';
import { readSchool, type SchoolTables } from '../../school/read-school';
import type { SchoolModel } from '../../school/school-model';
import { CLASSES } from '../../school/tables/classes-table';

/** The tables people write by hand. */
export type HandRows = Pick<SchoolTables, 'settings' | 'testDates' | 'holidays'>;

/** A tab that was written in so that closed columns would open: it holds as before until a leader confirms. */
export interface WaitingTab {
  readonly table: keyof HandRows;
  /** Title of the tab. */
  readonly title: string;
  readonly columns: readonly ReopenedColumn[];
}

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
  const nothing = { staff: [], grants: [], pupils: [], assignments: [], locks: [] };

  try {
    return readSchool({ ...nothing, ...rows, classes: control.all(CLASSES) });
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

/** The same as data, times in UTC ms. */
export function waitingData({ table, columns }: WaitingTab) {
  return {
    table,
    columns: columns.map(({ classId, subjectId, key, closedSince, until }) => ({
      class: classId,
      register: subjectId,
      column: key,
      closedSince,
      until,
    })),
  };
}

function columnWords(key: string, columns: readonly ReopenedColumn[]): string {
  const classIds = [...new Set(columns.map(({ classId }) => classId))];
  const [first] = columns;
  const until =
    first === undefined || first.until === null
      ? 'không còn hạn'
      : `mở lại đến ${printDateTime(first.until)}`;
  const since = first === undefined ? '' : printDateTime(first.closedSince);

  return `${key}, lớp ${classIds.join(', ')}: đã đóng từ ${since}, nếu duyệt sẽ ${until}`;
}

/** What would open, a line for each subject and assessment of a tab. */
export function waitingWords({ title, columns }: WaitingTab): readonly string[] {
  const groups = new Map<string, ReopenedColumn[]>();

  columns.forEach((column) => {
    const subject = registerName(column.subjectId);
    const name = `${subject} – ${assessmentName(column.key)}${column.until ?? ''}`;
    groups.set(name, [...(groups.get(name) ?? []), column]);
  });

  return [...groups.values()].map((group) => {
    const [{ subjectId, key } = { subjectId: '', key: '' }] = group;
    const subject = registerName(subjectId);

    return `${title}: ${columnWords(`môn ${subject}, ${assessmentName(key)}`, group)}`;
  });
}
