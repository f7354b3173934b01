import type { RecordOf } from '../../../kernel/table/table';
import type { PlaceKey } from '../../../ledger/ledger-entry';
import type { REOPENINGS } from './reopenings-table';

/** A row of the table of requests to open a column. */
export type ReopeningRow = RecordOf<typeof REOPENINGS>;

/** A column of a register of a class. */
export type ColumnPlace = Pick<ReopeningRow, 'classId' | 'subjectId' | 'assessment'>;

/** True if both are about the same column. */
export function isSameColumn(a: ColumnPlace, b: ColumnPlace): boolean {
  return a.classId === b.classId && a.subjectId === b.subjectId && a.assessment === b.assessment;
}

/** The request about a column that nobody has decided yet; null = none. */
export function waitingFor(rows: readonly ReopeningRow[], place: ColumnPlace): ReopeningRow | null {
  return rows.find((row) => isWaiting(row) && isSameColumn(row, place)) ?? null;
}

/** True for a request that waits for people: it is filed, and nothing was begun about it. */
export function isWaiting({ state, decision }: ReopeningRow): boolean {
  return state === 'open' && decision === '';
}

/** The column a request is about, as the ledger names it. */
export function placeOfReopening(row: ColumnPlace): PlaceKey {
  return { class: row.classId, row: '', register: row.subjectId, column: row.assessment };
}
