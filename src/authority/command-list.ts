import { healthReport } from '../capabilities/health/health-report';
import { jobContinue } from '../capabilities/jobs/job-continue';
import { jobStop } from '../capabilities/jobs/job-stop';
import { setupPreview } from '../capabilities/set-up/setup-preview';
import type { AnyCommand } from '../engine/handler';
import { ACTS } from './acts-list';

/**
 * Every command: the acts, and what the engine does not carry out. `setup.preview` writes nothing; jobs go on in steps,
 * each of which stores where it stands; `health.report` works without the workbooks and keeps what it learns in properties.
 */
export const COMMANDS: readonly AnyCommand[] = [
  ...ACTS,
  setupPreview,
  jobContinue,
  jobStop,
  healthReport,
];
