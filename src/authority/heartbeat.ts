import { JOBS, LOCKS, REQUESTS } from '../domain/control/table-schema';
import { observeDue } from './acceptance/observe-due';
import { reportProblems } from './acceptance/report-problems';
import { type AuthorityContext, iso } from './authority-context';
import { payMinutes } from './corrections/apply-correction';
import { isUnfinished } from './jobs/job-view';
import { runJob } from './jobs/run-job';
import { dailyCheckpoint } from './operations/daily-checkpoint';
import { carryOutOrder } from './operations/lock-orders';
import { recordPolicy } from './operations/record-policy';
import { asAppError } from './refusal';
import { finishResultOrders } from './results/carry-out';
import { openSession, type Session } from './session';

/** Script property: when the last beat ended, UTC ISO; the self-check asks for its age. */
export const LAST_BEAT = 'LAST_BEAT';
/** The next beat comes soon: do not wait long for a command that is running. */
const LOCK_WAIT_MS = 5_000;
/** Commands wait 25 s for the lock: long work gives it back sooner and goes on with the next beat. */
const JOB_BUDGET_MS = 20_000;

function finishOrders(session: Session): void {
  session.control
    .all(LOCKS)
    .filter(({ changed }) => changed === '')
    .forEach((row) => {
      carryOutOrder(session, row, true);
    });
}

function finishMinutes(session: Session): void {
  session.control
    .all(REQUESTS)
    .filter(({ state, minutesFileId }) => state === 'applied' && minutesFileId === '')
    .forEach((row) => {
      payMinutes(session, row);
    });
}

function finishJob(session: Session): void {
  const job = session.control.all(JOBS).find(isUnfinished);

  if (job !== undefined) {
    runJob(session, job, JOB_BUDGET_MS);
  }
}

function observe(session: Session): void {
  if (session.school.classes.length > 0) {
    reportProblems(session, observeDue(session));
  }
}

/** What a beat does, in order. */
const PARTS: readonly ((session: Session) => void)[] = [
  recordPolicy,
  finishOrders,
  finishResultOrders,
  observe,
  finishMinutes,
  dailyCheckpoint,
  finishJob,
];

function logged(thrown: unknown): void {
  const error = asAppError(thrown);
  console.error(`heartbeat: ${error.message}`, String(error.cause ?? ''));
}

/** A part that fails must not stop the others, and they must not go on with what it left in memory. */
function beat(context: AuthorityContext): void {
  let session: Session | null = null;

  for (const part of PARTS) {
    session = session ?? openSession(context);

    try {
      part(session);
    } catch (thrown) {
      logged(thrown);
      session = null;
    }
  }
}

/**
 * The recurring trigger: finishes what was interrupted, accepts or puts back what changed in the books, closes what is
 * due, pays owed minutes, carries long work on. Never throws: a beat that fails is followed by the next.
 */
export function heartbeat(context: AuthorityContext): void {
  try {
    context.lock.withLock(LOCK_WAIT_MS, () => {
      beat(context);
      context.properties.set(LAST_BEAT, iso(context.clock.now()));
    });
  } catch (thrown) {
    logged(thrown);
  }
}
