import { exportJob } from './export-job';
import type { JobKind } from './job-kind';
import { setUpJob } from './set-up-job';

/** Every kind of long work. Adding one = one file and one entry here. */
export const JOB_KINDS: readonly JobKind[] = [setUpJob, exportJob];
