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

/**
 * Reads an order of the lock table; times there are UTC ISO. Where a cell cannot be read nothing is opened: a lock holds
 * from ever on, a release has ended.
 */
export function lockOrder(record: RecordOf<typeof LOCKS>): LockOrder {
  const row = readRow(LOCKS, record);
  const { id, classIds, subjectIds, keys, reason, by, until } = row;
  const kind = row.kind === 'release' ? 'release' : 'lock';
  const at = readOr(row.at, 0);
  const isUnclear = isUnreadable(until) || isUnreadable(row.at) || isUnreadable(row.term);

  return {
    ...{ id, kind, classIds, subjectIds, keys, reason, by, at },
    term: readTerm(readOr(row.term, '')),
    until: isUnclear && kind === 'release' ? at : readOr(until, null),
  };
}
