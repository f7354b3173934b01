import type { CommandHandler } from '../../engine/handler';
import { jobView } from '../../engine/jobs/job-view';
import { isUnfinished } from '../../engine/jobs/pure/job-views';
import { requireJob } from '../../engine/jobs/require-job';
import { runJob } from '../../engine/jobs/run-job';

/** A page wants to show progress soon: a few seconds of work a call. */
const BUDGET_MS = 8_000;

/** Goes on with a job from where it stands, also one that was stopped or had failed. */
export const jobContinue: CommandHandler<'job.continue'> = {
  name: 'job.continue',
  isPassing: isUnfinished,
  execute: ({ session, person, payload }) => {
    const row = requireJob(session, person, payload.jobId);

    return jobView(session, row.state === 'done' ? row : runJob(session, row, BUDGET_MS));
  },
};
