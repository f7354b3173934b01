import { AppError, asAppError } from '../../kernel/app-error';
import { type Session, saveSession } from '../session';
import { schoolOf } from '../state/load-school';
import { storedError } from './job-error';
import { type JobRow, kindOf, type StepResult } from './job-kind';
import { JOBS } from './pure/jobs-table';

/** Errors after which the same step may succeed later: the job stays alive for the heartbeat. */
const PASSING: readonly string[] = ['GOOGLE_UNAVAILABLE', 'BUSY'];

/** The next step of the first phase that has one. */
function nextStep(opened: Session, row: JobRow): StepResult {
  const session = { ...opened, school: schoolOf(opened.control) };
  const phases = kindOf(session, row)?.phases;

  if (phases === undefined) {
    throw new AppError('NOT_FOUND', { what: `loại công việc ${row.kind}` });
  }

  for (const phase of phases) {
    const result = phase.step(session, row);

    if (result !== null) {
      return result;
    }
  }

  throw new AppError('INTERNAL', { job: row.id, kind: row.kind });
}

function oneStep(session: Session, row: JobRow): JobRow {
  const result = nextStep(session, row);
  const next: JobRow = {
    ...row,
    state: result.finished ? 'done' : 'running',
    done: String(result.done),
    total: String(result.total),
    note: JSON.stringify(result.note),
    error: '',
  };

  session.control.put(JOBS, next);
  saveSession(session);

  return next;
}

function failed(session: Session, row: JobRow, thrown: unknown): JobRow {
  const error = asAppError(thrown);
  const isPassing = PASSING.includes(error.code);
  const next: JobRow = {
    ...row,
    state: isPassing ? 'running' : 'failed',
    error: storedError(error),
  };

  console.error(error.message, String(error.cause ?? ''));
  session.control.put(JOBS, next);
  saveSession(session);

  return next;
}

/**
 * Does steps of a job until it is finished, stopped, failed, or `budgetMs` has passed by server time. At least one step
 * is done; where it stands is stored after each.
 */
export function runJob(session: Session, row: JobRow, budgetMs: number): JobRow {
  const end = session.context.clock.now() + budgetMs;
  let current = row;

  try {
    do {
      current = oneStep(session, current);
    } while (current.state === 'running' && session.context.clock.now() < end);
  } catch (thrown) {
    return failed(session, current, thrown);
  }

  return current;
}
