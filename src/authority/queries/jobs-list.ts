import { JOBS } from '../../domain/control/tables/jobs-table';
import type { QueryHandler } from '../handler';
import { jobView } from '../jobs/job-view';

/** Every job, newest first. */
export const jobsList: QueryHandler<'jobs.list'> = {
  name: 'jobs.list',
  execute: ({ session }) => session.control.all(JOBS).map(jobView).reverse(),
};
