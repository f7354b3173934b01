import type { ActCall } from '../act/act-call';
import type { JobRow } from './job-kind';

/** What a new job is to do. `title`: in Vietnamese, as the table shows it; `total`: its steps, 0 = not known yet. */
export interface NewJob {
  readonly kind: string;
  readonly title: string;
  readonly total: number;
  readonly payload: object;
}

/** The row of a job as the command that starts it writes it down. */
export function newJob({ session, person, id }: ActCall, job: NewJob): JobRow {
  return {
    id,
    kind: job.kind,
    title: job.title,
    state: 'waiting',
    done: '0',
    total: String(job.total),
    payload: JSON.stringify(job.payload),
    note: '',
    error: '',
    by: person.email,
    at: session.nowIso,
    role: person.role,
  };
}
