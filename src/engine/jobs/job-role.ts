import { roleAt } from '../../contract/rights/role-at';
import type { Session } from '../session';
import { type JobRow, kindOf } from './job-kind';

/** The role under which a job was started, for its ledger entries; rows of older versions do not say it themselves. */
export function jobRole(session: Session, job: JobRow): string {
  const action = kindOf(session, job)?.startedBy;

  if (job.role !== '') {
    return job.role;
  }

  return action === undefined
    ? 'unknown'
    : roleAt(session.school, { email: job.by, at: job.at }, action);
}
