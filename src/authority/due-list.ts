import { nextArchiveCheck } from '../capabilities/archive/check-archive';
import { nextDigest } from '../capabilities/reminders/send-reminders';
import { nextWindow } from '../engine/beat/next-window';
import type { HealthBook } from '../engine/health/health-book';
import { isUnfinished } from '../engine/jobs/pure/job-views';
import { JOBS } from '../engine/jobs/pure/jobs-table';
import { nextExamination } from '../engine/ledger/check-ledger';
import { nextComparison } from '../engine/ledger/compare-records';
import { isCheckpointOwed } from '../engine/ledger/daily-checkpoint';
import { nextSweepOf } from '../engine/observe/observe-due';
import type { Session } from '../engine/session';
import { endOfDayUtcMs } from '../kernel/time/day-boundary';
import { OWED_WORKS } from './acts-list';

/** What could not be done now is tried again after so long, ms. */
export const AGAIN_MS = 5 * 60 * 1000;

/** When something needs a beat again, UTC ms; null = nothing of the kind does. */
type Due = (session: Session, health: HealthBook) => number | null;

function when(isDue: boolean, at: number): number | null {
  return isDue ? at : null;
}

/** Everything that needs a beat though no file has changed. */
const DUES: readonly Due[] = [
  // Roles, assignments and posts begin and end with the day; so does the day's checkpoint.
  ({ today }) => endOfDayUtcMs(today),
  ({ school, now }) => nextWindow(school, now),
  nextSweepOf,
  nextExamination,
  nextComparison,
  nextArchiveCheck,
  ({ control, now }) => when(control.all(JOBS).some(isUnfinished), now),
  (session) =>
    when(
      OWED_WORKS.some(({ rows }) => rows(session).length > 0),
      session.now + AGAIN_MS,
    ),
  nextDigest,
  (session) => when(isCheckpointOwed(session), session.now + AGAIN_MS),
  // What was wrong is looked at again, so that it is over soon after it was put right.
  ({ now }, { troubles }) => when(troubles.length > 0, now + AGAIN_MS),
];

/** When the next beat has something to do, as far as is known at the end of one, UTC ms. */
export function nextDueOf(session: Session, health: HealthBook): number {
  const instants = DUES.flatMap((due) => due(session, health) ?? []);

  return Math.min(session.now + AGAIN_MS * 12, ...instants);
}
