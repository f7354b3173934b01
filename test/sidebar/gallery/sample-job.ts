import type { JobView } from '../../../src/engine/jobs/pure/job-views';

/** A job of ten steps at some point of its way. */
export function jobAt(done: number, state: JobView['state'], kind = 'export'): JobView {
  return {
    id: `${kind}-1`,
    kind,
    title:
      kind === 'export'
        ? { code: 'job.export.title', values: { term: 'I', classes: '6A1, 6A2' } }
        : { code: 'job.setup.title', values: { year: '2026-2027' } },
    state,
    done,
    total: 10,
    note: [{ code: 'job.setup.books', values: { classes: `6A${(done % 5) + 1}` } }],
    error: null,
  };
}
