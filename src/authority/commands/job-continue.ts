import { AppError } from '../../domain/app-error';
import { JOBS } from '../../domain/control/table-schema';
import type { CommandHandler } from '../handler';
import { jobView } from '../jobs/job-view';
import { runJob } from '../jobs/run-job';
import { fields, text } from '../read-payload';

/** A page wants to show progress soon: a few seconds of work a call. */
const BUDGET_MS = 8_000;

/** Goes on with a job from where it stands, also one that was stopped or had failed. */
export const jobContinue: CommandHandler<'job.continue'> = {
  name: 'job.continue',
  read: (payload) => ({ jobId: text(fields(payload), 'jobId', 80) }),
  execute: ({ session, payload }) => {
    const row = session.control.find(JOBS, payload.jobId);

    if (row === null) {
      throw new AppError('NOT_FOUND', { what: 'công việc' });
    }

    return jobView(row.state === 'done' ? row : runJob(session, row, BUDGET_MS));
  },
};
