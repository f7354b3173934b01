import { JOBS } from '../domain/control/table-schema';
import { observeDue } from './acceptance/observe-due';
import { reportProblems } from './acceptance/report-problems';
import { type AuthorityContext, iso } from './authority-context';
import { isUnfinished } from './jobs/job-view';
import { runJob } from './jobs/run-job';
import { rememberStaff } from './known-staff';
import { checkLedger } from './operations/check-ledger';
import { type RunningExecution, watched } from './operations/cut-off';
import { dailyCheckpoint } from './operations/daily-checkpoint';
import { LOCK_WORK, MINUTES_WORK, type OwedWork, RESULT_WORK } from './operations/owed-work';
import { recordPolicy } from './operations/record-policy';
import { remindAdmins } from './operations/remind-admins';
import { finishPupilChanges } from './pupils/carry-out-changes';
import { PUPIL_WORK } from './pupils/pupil-work';
import { asAppError } from './refusal';
import { finishDecisions } from './rules/rule-decisions';
import { openSession, type Session } from './session';

/** Script property: when the last beat ended, UTC ISO; the self-check asks for its age. */
export const LAST_BEAT = 'LAST_BEAT';
/** The next beat comes soon: do not wait long for a command that is running. */
const LOCK_WAIT_MS = 5_000;
/** Commands wait 25 s for the lock: long work gives it back sooner and goes on with the next beat. */
const JOB_BUDGET_MS = 20_000;

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

/** What a beat finishes row by row. */
const OWED: readonly OwedWork[] = [LOCK_WORK, RESULT_WORK, MINUTES_WORK, PUPIL_WORK];

type Step = (session: Session) => void;

/** What a beat does, in order. */
const PARTS: readonly (Step | OwedWork)[] = [
  rememberStaff,
  checkLedger,
  finishDecisions,
  recordPolicy,
  finishPupilChanges,
  LOCK_WORK,
  RESULT_WORK,
  observe,
  MINUTES_WORK,
  dailyCheckpoint,
  (session) => remindAdmins(session, OWED),
  finishJob,
];

function logged(thrown: unknown): void {
  const error = asAppError(thrown);
  console.error(`heartbeat: ${error.message}`, String(error.cause ?? ''));
}

/** A part as its steps: one for each row where a part is of rows. */
function stepsOf(part: Step | OwedWork, session: Session): readonly Step[] {
  return typeof part === 'function'
    ? [part]
    : part.rows(session).map(
        ({ id }): Step =>
          (current) =>
            part.finish(current, id),
      );
}

/** A step that fails must not stop the others, and they must not go on with what it left in memory. */
function beat(context: AuthorityContext, execution: RunningExecution): void {
  let session: Session | null = null;
  const current = (): Session => {
    session = session ?? openSession(context);

    return session;
  };

  for (const part of PARTS) {
    for (const step of stepsOf(part, current())) {
      const opened = current();

      try {
        step(opened);
      } catch (thrown) {
        logged(thrown);
        execution.fail();
        session = null;
      }
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
      watched(context, (execution) => beat(context, execution));
      context.properties.set(LAST_BEAT, iso(context.clock.now()));
    });
  } catch (thrown) {
    logged(thrown);
  }
}
