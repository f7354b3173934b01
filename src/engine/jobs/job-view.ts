import type { JobView } from '../../contract/views';
import { readOr } from '../../kernel/table/cell-kind';
import { readCell } from '../../kernel/table/table-row';
import type { JobRow } from './job-kind';
import { jobWordsEn } from './job-words-en';
import { JOBS } from './pure/jobs-table';

/** What people see of a job. */
export function jobView(row: JobRow): JobView {
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    titleEn: jobWordsEn(row.title),
    state: readOr(readCell(JOBS, row, 'state'), 'failed'),
    done: readOr(readCell(JOBS, row, 'done'), 0),
    total: readOr(readCell(JOBS, row, 'total'), 0),
    note: row.note,
    noteEn: jobWordsEn(row.note),
    error: row.error === '' ? null : row.error,
  };
}

/** True while the heartbeat should carry a job on. */
export function isUnfinished(row: JobRow): boolean {
  return row.state === 'waiting' || row.state === 'running';
}
