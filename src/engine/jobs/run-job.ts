import { JOB_KINDS } from '../../authority/job-kinds';
import { AppError } from '../../kernel/app-error';
import { errorMessage } from '../../kernel/words/errors/error-texts';
import { asAppError } from '../refusal';
import { type Session, saveSession } from '../session';
import type { JobKind, JobRow } from './job-kind';
import { JOBS } from './pure/jobs-table';

/** Errors after which the same step may succeed later: the job stays alive for the heartbeat. */
const PASSING: readonly string[] = ['GOOGLE_UNAVAILABLE', 'BUSY'];

function kindOf(row: JobRow): JobKind {
  const kind = JOB_KINDS.find((entry) => entry.kind === row.kind);

  if (kind === undefined) {
    throw new AppError('NOT_FOUND', { what: `loại công việc ${row.kind}` });
  }

  return kind;
}

function oneStep(session: Session, row: JobRow): JobRow {
  const result = kindOf(row).step(session, row);
  const next: JobRow = {
    ...row,
    state: result.finished ? 'done' : 'running',
    done: String(result.done),
    total: String(result.total),
    note: result.note,
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
    error: errorMessage(error.code, error.details).vi,
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
