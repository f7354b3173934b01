import type { LockPolicy } from '../../school/lock-policy';
import type { ClassRecord } from '../../school/school-model';
import { endOf } from './window';
import { writtenBlocks } from './written-blocks';

/** A column that had closed by itself, by its deadline or with its semester, and by other rules has not. Times are UTC ms. */
export interface ReopenedColumn {
  readonly classId: string;
  /** Id of its tab: a subject, attendance or training. */
  readonly subjectId: string;
  readonly key: string;
  readonly closedSince: number;
  /** Null = the new rules never close it. */
  readonly until: number | null;
}

/** Two sets of rules for the same classes. */
export interface PolicyPair {
  readonly classes: readonly ClassRecord[];
  readonly before: LockPolicy;
  readonly after: LockPolicy;
}

/**
 * Columns that other rules would open again after they closed by themselves, whatever path it takes: a test date, a
 * number of days, a holiday, the dates of a semester, a sentence taken out. `now`: UTC ms.
 */
export function reopenedColumns(
  { classes, before, after }: PolicyPair,
  now: number,
): readonly ReopenedColumn[] {
  return classes.flatMap(writtenBlocks).flatMap((block): ReopenedColumn[] => {
    const closed = endOf(block, before);

    if (closed === null || closed.at > now) {
      return [];
    }

    const next = endOf(block, after);
    const { classId, subjectId, key } = block;

    return next !== null && next.at <= now
      ? []
      : [{ classId, subjectId, key, closedSince: closed.at, until: next?.at ?? null }];
  });
}
