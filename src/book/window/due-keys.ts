import { endOfDayUtcMs } from '../../kernel/time/day-boundary';
import type { LockPolicy } from '../../school/lock-policy';
import type { Block } from './block';
import { testDateOf } from './column-rule';
import { deadlineOf } from './window';

/**
 * The instant (UTC ms) from which a mark is one that should be there: the end of its deadline; without a deadline the
 * end of the day of its test; without that, as for regular marks, the end of the semester's last day. Null for a column
 * of no semester.
 */
export function dueAt(block: Block, policy: LockPolicy): number | null {
  const deadline = deadlineOf(block, policy);

  if (deadline !== null) {
    return deadline.at;
  }

  const date = testDateOf(block, policy.testDates);
  const last = block.term === null ? null : policy.terms[block.term].to;
  const day = date ?? last;

  return day === null ? null : endOfDayUtcMs(day);
}

/** True if the marks of a column should all be there at `now` (UTC ms). */
export function isDue(block: Block, policy: LockPolicy, now: number): boolean {
  const at = dueAt(block, policy);

  return at !== null && at <= now;
}
