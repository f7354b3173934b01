import { roleAt } from '../../contract/rights/role-at';
import type { SchoolModel } from '../../school/school-model';
import type { JobRow } from './job-kind';
import { STARTED_BY } from './require-job';

/** The role under which a job was started, for its ledger entries; rows of older versions do not say it themselves. */
export function jobRole(school: SchoolModel, job: JobRow): string {
  const action = STARTED_BY[job.kind];

  if (job.role !== '') {
    return job.role;
  }

  return action === undefined ? 'unknown' : roleAt(school, { email: job.by, at: job.at }, action);
}
