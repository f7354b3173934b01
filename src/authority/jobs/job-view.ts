import type { JobView } from '../../domain/commands/views';
import type { JobRow } from './job-kind';
import { jobWordsEn } from './job-words-en';

const STATES = ['waiting', 'running', 'stopped', 'done', 'failed'] as const;

/** What people see of a job. */
export function jobView(row: JobRow): JobView {
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    titleEn: jobWordsEn(row.title),
    state: STATES.find((state) => state === row.state) ?? 'failed',
    done: Number(row.done || '0'),
    total: Number(row.total || '0'),
    note: row.note,
    noteEn: jobWordsEn(row.note),
    error: row.error === '' ? null : row.error,
  };
}

/** True while the heartbeat should carry a job on. */
export function isUnfinished(row: JobRow): boolean {
  return row.state === 'waiting' || row.state === 'running';
}
