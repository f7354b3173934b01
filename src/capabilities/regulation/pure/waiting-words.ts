import { assessmentName } from '../../../book/assessment-name';
import { registerName } from '../../../book/register-name';
import type { ReopenedColumn } from '../../../book/window/reopened-columns';
import type { WaitingTab } from '../../../book/window/waiting-tab';
import { printDateTime } from '../../../kernel/text/date-text';
import type { Sha256 } from '../../../ledger/ledger-entry';
import { dataDigest } from './data-digest';

/** A tab that waits as data, times in UTC ms. */
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

/** What waits for a leader, in words; empty = nothing. */
export function waitingLines(waiting: readonly WaitingTab[]): readonly string[] {
  return waiting.flatMap(waitingWords);
}

/** Stands for exactly what waits now; '' = nothing. */
export function waitingDigest(waiting: readonly WaitingTab[], sha256: Sha256): string {
  return waiting.length === 0 ? '' : dataDigest(waiting.map(waitingData), sha256);
}
