import { mayDo, rolesThatMay } from '../../contract/rights/permissions';
import { AppError } from '../../kernel/app-error';
import { ruleOf } from '../../school/roles/role-table';
import type { Person } from '../person';
import type { Session } from '../session';
import { type JobRow, kindOf } from './job-kind';
import { JOBS } from './pure/jobs-table';

/**
 * The job with this id, for a person who may start such a job.
 * @throws AppError NOT_FOUND, ROLE_NOT_HELD.
 */
export function requireJob(session: Session, person: Person, jobId: string): JobRow {
  const row = session.control.find(JOBS, jobId);

  if (row === null) {
    throw new AppError('NOT_FOUND', { what: 'công việc' });
  }

  const action = kindOf(session, row)?.startedBy;

  if (action !== undefined && !mayDo(person.member, action, session.today)) {
    const roles = rolesThatMay(action).map((id) => ruleOf(id).title.vi);

    throw new AppError('ROLE_NOT_HELD', { roles, action });
  }

  return row;
}
