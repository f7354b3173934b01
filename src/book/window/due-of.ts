import { endOfDayUtcMs } from '../../kernel/time/day-boundary';
import type { LockPolicy } from '../../school/lock-policy';
import type { RegulationDue } from '../../school/school-regulation';
import type { Block } from './block';
import { type Deadline, testDateOf } from './column-rule';
import { deadlineOf, regulationFacts } from './window';

/** Which of the assessments of its kind in a semester a column holds: the second of four is `{ nth: 2, of: 4 }`. */
export interface NthOf {
  readonly nth: number;
  readonly of: number;
}

/** A share of four assessments is of the first two: half of three is two. */
function concerns({ share }: RegulationDue, { nth, of }: NthOf): boolean {
  return share === null || nth <= Math.ceil((of * share.of) / share.over);
}

function first(dues: readonly Deadline[]): Deadline | null {
  return dues.reduce<Deadline | null>(
    (best, due) => (best === null || due.at < best.at ? due : best),
    null,
  );
}

/** What the regulation says, also where it closes nothing; null where it does not say. */
function dueByRegulation(block: Block, policy: LockPolicy, among: NthOf): Deadline | null {
  const said = policy.regulation?.duesOf(block, regulationFacts(block, policy)) ?? [];

  return first(
    said.filter((due) => concerns(due, among)).map(({ at, article }) => ({ at, article })),
  );
}

/**
 * From when on (UTC ms) the marks of a column should be there, and by which article: the first limit of the regulation,
 * also a share of the semester's assessments or one that only warns; else the end of its deadline; without one the end of
 * the day of its test; without that, as for regular marks, the end of the semester's last day. Null: of no semester.
 */
export function dueOf(
  block: Block,
  policy: LockPolicy,
  among: NthOf = { nth: 1, of: 1 },
): Deadline | null {
  const said = dueByRegulation(block, policy, among) ?? deadlineOf(block, policy);

  if (said !== null) {
    return said;
  }

  const last = block.term === null ? null : policy.terms[block.term].to;
  const day = testDateOf(block, policy.testDates) ?? last;

  return day === null ? null : { at: endOfDayUtcMs(day), article: '' };
}
