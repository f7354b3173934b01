import type { RecordOf } from '../../../kernel/table/table';
import { readCell } from '../../../kernel/table/table-row';
import { isoDateOf } from '../../../kernel/text/date-text';
import { REMINDERS } from './reminders-table';

/** A row of the table of reminders. */
export type ReminderRow = RecordOf<typeof REMINDERS>;

/** Staff codes of a nudge. */
export function nudged(row: ReminderRow): readonly string[] {
  return readCell(REMINDERS, row, 'staffIds');
}

function dayOf({ at }: ReminderRow): string {
  return isoDateOf(Date.parse(at));
}

function isUndone(rows: readonly ReminderRow[], id: string): boolean {
  return rows.some((row) => row.kind === 'undo' && row.undoes === id);
}

/** Nudges that are to be mailed. */
export function unsentNudges(rows: readonly ReminderRow[]): readonly ReminderRow[] {
  return rows.filter(
    ({ kind, id, sentAt }) => kind === 'nudge' && sentAt === '' && !isUndone(rows, id),
  );
}

/** Nudges that stand on a day (ISO), each with whom it is for: whoever is among them is not reminded again. */
export function nudgesOn(
  rows: readonly ReminderRow[],
  day: string,
): readonly {
  readonly id: string;
  readonly staffIds: readonly string[];
  /** E-mail of who gave it. */
  readonly by: string;
  readonly isSent: boolean;
}[] {
  return rows
    .filter((row) => row.kind === 'nudge' && dayOf(row) === day && !isUndone(rows, row.id))
    .map((row) => ({ id: row.id, staffIds: nudged(row), by: row.by, isSent: row.sentAt !== '' }));
}

/** True where somebody (by e-mail) wants no digest: the last word counts. */
export function wantsNoDigest(rows: readonly ReminderRow[], email: string): boolean {
  const said = rows.filter(({ kind, by }) => by === email && (kind === 'off' || kind === 'on'));

  return said[said.length - 1]?.kind === 'off';
}
