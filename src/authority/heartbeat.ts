import { JOBS, LOCKS, REQUESTS } from '../domain/control/table-schema';
import { observeDue } from './acceptance/observe-due';
import type { AuthorityContext } from './authority-context';
import { payMinutes } from './corrections/apply-correction';
import { isUnfinished } from './jobs/job-view';
import { runJob } from './jobs/run-job';
import { carryOutOrder } from './operations/lock-orders';
import { asAppError } from './refusal';
import { openSession, type Session } from './session';

/** The next beat comes soon: do not wait long for a command that is running. */
const LOCK_WAIT_MS = 5_000;
/** Of the six minutes an execution has, long work may take this much. */
const JOB_BUDGET_MS = 200_000;
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

function beat(context: AuthorityContext): void {
  const session = openSession(context);

  if (session.school.classes.length > 0) {
    finishOrders(session);
    observeDue(session);
    finishMinutes(session);
  }

  finishJob(session);
}

/**
 * The recurring trigger: finishes what was interrupted, accepts or puts back what changed in the books, closes what is
 * due, pays owed minutes, carries long work on. Never throws: a beat that fails is followed by the next.
 */
export function heartbeat(context: AuthorityContext): void {
  try {
    context.lock.withLock(LOCK_WAIT_MS, () => {
      beat(context);
    });
  } catch (thrown) {
    const error = asAppError(thrown);
    console.error(`heartbeat: ${error.message}`, String(error.cause ?? ''));
  }
}
