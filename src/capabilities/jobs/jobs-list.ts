import type { QueryHandler } from '../../engine/handler';
import { jobView } from '../../engine/jobs/job-view';
import { JOBS } from '../../engine/jobs/pure/jobs-table';

/** Every job, newest first. */
export const jobsList: QueryHandler<'jobs.list'> = {
  name: 'jobs.list',
  needs: { tables: [JOBS], ledger: false },
  execute: ({ session }) =>
    session.control
      .all(JOBS)
      .map((row) => jobView(session, row))
      .reverse(),
};
