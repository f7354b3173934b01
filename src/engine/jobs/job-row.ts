import { JOBS } from '../../engine/jobs/pure/jobs-table';
import { said, toldAs } from '../../kernel/words/said';
import { type Work, work } from '../act/work';
import { NO_WRITES } from '../act/write-in-order';
import type { TroubleSaying } from '../health/pure/words/trouble-words';

/**
 * The row of a job as an act leaves it: with it the command is done. What it asks for is long work, which goes on in
 * steps of its own (`run-job.ts`): each finds what is there, and stores how far it has come.
 */
export const JOB_ROW: Work<typeof JOBS, null> = work({
  title: said<TroubleSaying>('part.givingJobs'),
  turn: 'papers',
  table: JOBS,
  isDone: () => true,
  chains: () => [],
  books: () => null,
  writes: () => NO_WRITES,
  since: ({ at }) => at,
  words: ({ title }) => toldAs(title),
});
