import type { LockPolicy } from '../../school/lock-policy';
import type { ClassRecord } from '../../school/school-model';
import { writtenTabs } from '../book-tabs';
import { isWritten } from '../tab-layout';
import { type Block, blockOf } from './block';
import { deadlineOf } from './window';

/** A column whose deadline had passed and, by other rules, has not. Times are UTC ms. */
export interface ReopenedColumn {
  readonly classId: string;
  /** Id of its tab: a subject, attendance or training. */
  readonly subjectId: string;
  readonly key: string;
  readonly closedSince: number;
  /** Null = the new rules give it no deadline at all. */
  readonly until: number | null;
}

/** Two sets of rules for the same classes. */
export interface PolicyPair {
  readonly classes: readonly ClassRecord[];
  readonly before: LockPolicy;
  readonly after: LockPolicy;
}

function blocksOf(schoolClass: ClassRecord): readonly Block[] {
  return writtenTabs(schoolClass).flatMap((tab) =>
    tab.columns.filter(isWritten).map((column) => blockOf(schoolClass, tab, column)),
  );
}

/**
 * Columns that rules written by hand would open again after their deadline, whatever path it takes: a test date, a
 * number of days, a holiday, the dates of a semester. `now`: UTC ms.
 */
export function reopenedColumns(
  { classes, before, after }: PolicyPair,
  now: number,
): readonly ReopenedColumn[] {
  return classes.flatMap(blocksOf).flatMap((block): ReopenedColumn[] => {
    const closed = deadlineOf(block, before);

    if (closed === null || closed.at > now) {
      return [];
    }

    const next = deadlineOf(block, after);
    const { classId, subjectId, key } = block;

    return next !== null && next.at <= now
      ? []
      : [{ classId, subjectId, key, closedSince: closed.at, until: next?.at ?? null }];
  });
}
