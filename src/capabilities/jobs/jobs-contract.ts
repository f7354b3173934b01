import { answers, command, query } from '../../contract/contract';
import { fields, NOTHING, text } from '../../contract/payload-fields';
import { OFFICE } from '../../contract/who-may';
import type { JobView } from '../../engine/jobs/pure/job-views';

const JOB = fields({ jobId: text(80) });

/** Long work: seeing it, carrying it on, stopping it. */
export const JOBS_CONTRACT = [
  /** Does as many steps of a job as fit into the time given. */
  command('job.continue', { payload: JOB, answer: answers<JobView>(), may: OFFICE }),
  command('job.stop', { payload: JOB, answer: answers<JobView>(), may: OFFICE }),
  query('jobs.list', { payload: NOTHING, answer: answers<readonly JobView[]>(), may: OFFICE }),
] as const;
