import { JOBS } from '../../domain/control/tables/jobs-table';
import type { CommandHandler } from '../handler';
import { isUnfinished, jobView } from '../jobs/job-view';
import { requireJob } from '../jobs/require-job';
import { saveSession } from '../session';

/** Stops a job between two steps; `job.continue` takes it up again. */
export const jobStop: CommandHandler<'job.stop'> = {
  name: 'job.stop',
  execute: ({ session, person, payload }) => {
    const row = requireJob(session, person, payload.jobId);

    if (!isUnfinished(row)) {
      return jobView(row);
    }

    const stopped = { ...row, state: 'stopped' };
    session.control.put(JOBS, stopped);
    saveSession(session);

    return jobView(stopped);
  },
};
