import { exportJob } from '../capabilities/class-book/export-job';
import { setUpJob } from '../capabilities/set-up/set-up-job';
import type { JobKind } from '../engine/jobs/job-kind';

/** Every kind of long work. Adding one = one file and one entry here. */
export const JOB_KINDS: readonly JobKind[] = [setUpJob, exportJob];
