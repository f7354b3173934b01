import { isUnreadable, readOr } from '../../../kernel/table/cell-kind';
import type { RecordOf } from '../../../kernel/table/table';
import { readRow } from '../../../kernel/table/table-row';
import type { LockOrder } from '../../../school/lock-policy';
import { LOCKS } from './locks-table';

/** Reads `1`, `2` or '' (= both). */
export function readTerm(text: string): 1 | 2 | null {
  if (text === '1') {
    return 1;
  }

  return text === '2' ? 2 : null;
}

/** When an order holds that cannot be read whole: a lock from ever on, all else never. */
function unclearTimes(kind: LockOrder['kind'], at: number): Pick<LockOrder, 'from' | 'until'> {
  return kind === 'lock' ? { until: null } : { from: Number.POSITIVE_INFINITY, until: at };
}

/**
 * Reads an order of the lock table; times there are UTC ISO. Where a cell cannot be read nothing is opened: a lock holds
 * from ever on, a release has ended, nothing is taken back.
 */
export function lockOrder(record: RecordOf<typeof LOCKS>): LockOrder {
  const row = readRow(LOCKS, record);
  const { id, classIds, subjectIds, keys, places, lifts, reason, by, until, from } = row;
  const kind = row.kind === 'release' || row.kind === 'lift' ? row.kind : 'lock';
  const at = readOr(row.at, 0);
  const isUnclear = [until, from, row.at, row.term].some(isUnreadable);
  const begins = readOr(from, null);

  return {
    ...{ id, kind, classIds, subjectIds, keys, places, lifts, reason, by, at },
    term: readTerm(readOr(row.term, '')),
    until: readOr(until, null),
    ...(begins === null ? {} : { from: begins }),
    ...(isUnclear ? unclearTimes(kind, at) : {}),
  };
}
