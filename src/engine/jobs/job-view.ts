import { readOr } from '../../kernel/table/cell-kind';
import { readCell } from '../../kernel/table/table-row';
import { readSaid, type Said } from '../../kernel/words/said';
import type { Session } from '../session';
import { jobError } from './job-error';
import { type JobRow, kindOf } from './job-kind';
import type { JobView } from './pure/job-views';
import { JOBS } from './pure/jobs-table';

/** A text of an older version, or of somebody's hand: shown as it is. */
function asItIs(text: string): Said {
  return { code: 'job.asItIs', values: { text } };
}

/** What people see of a job. */
export function jobView(session: Session, row: JobRow): JobView {
  return {
    id: row.id,
    kind: row.kind,
    title: kindOf(session, row)?.title(session, row) ?? asItIs(row.title),
    state: readOr(readCell(JOBS, row, 'state'), 'failed'),
    done: readOr(readCell(JOBS, row, 'done'), 0),
    total: readOr(readCell(JOBS, row, 'total'), 0),
    note: readSaid(row.note) ?? [asItIs(row.note)],
    error: jobError(row.error),
  };
}
