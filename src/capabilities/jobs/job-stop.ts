import type { CommandHandler } from '../../engine/handler';
import { jobView } from '../../engine/jobs/job-view';
import { isUnfinished } from '../../engine/jobs/pure/job-views';
import { JOBS } from '../../engine/jobs/pure/jobs-table';
import { requireJob } from '../../engine/jobs/require-job';
import { saveSession } from '../../engine/session';

/** Stops a job between two steps; `job.continue` takes it up again. */
export const jobStop: CommandHandler<'job.stop'> = {
  name: 'job.stop',
  execute: ({ session, person, payload }) => {
    const row = requireJob(session, person, payload.jobId);

    if (!isUnfinished(row)) {
      return jobView(session, row);
    }

    const stopped = { ...row, state: 'stopped' };
    session.control.put(JOBS, stopped);
    saveSession(session);

    return jobView(session, stopped);
  },
};
