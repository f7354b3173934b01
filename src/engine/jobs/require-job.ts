import type { ActionName } from '../../contract/catalogue';
import { mayDo, rolesThatMay } from '../../contract/rights/permissions';
import { AppError } from '../../kernel/app-error';
import { ruleOf } from '../../school/roles/role-table';
import type { Person } from '../person';
import type { Session } from '../session';
import type { JobRow } from './job-kind';
import { JOBS } from './pure/jobs-table';

/** Which command starts a kind of job: only who may start it may carry it on or stop it. */
export const STARTED_BY: Readonly<Record<string, ActionName>> = {
  setup: 'setup.start',
  export: 'export.classBook',
};

/**
 * The job with this id, for a person who may start such a job.
 * @throws AppError NOT_FOUND, ROLE_NOT_HELD.
 */
export function requireJob(session: Session, person: Person, jobId: string): JobRow {
  const row = session.control.find(JOBS, jobId);

  if (row === null) {
    throw new AppError('NOT_FOUND', { what: 'công việc' });
  }

  const action = STARTED_BY[row.kind];

  if (action !== undefined && !mayDo(person.member, action, session.today)) {
    const roles = rolesThatMay(action).map((id) => ruleOf(id).title.vi);

    throw new AppError('ROLE_NOT_HELD', { roles, action });
  }

  return row;
}
