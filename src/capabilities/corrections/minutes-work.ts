import { type Work, work } from '../../engine/act/work';
import { NO_WRITES } from '../../engine/act/write-in-order';
import type { Session } from '../../engine/session';
import { said } from '../../kernel/words/said';
import type { Call } from '../../workspace/call';
import { fileMinutes } from './minutes-form';
import type { RequestRow } from './pure/request-row';
import { REQUESTS } from './pure/requests-table';
import type { OwedCorrectionSaying } from './pure/words/owed-corrections-words';

/** Makes minutes, or leaves them owed: calls that seal them, to travel with the change of the ledger. */
export function minutesCalls(session: Session, row: RequestRow): readonly Call<unknown>[] {
  try {
    return fileMinutes(session, row);
  } catch (thrown) {
    // Whatever went wrong with the paper: the correction stands, and the heartbeat pays the minutes.
    console.error(`minutes owed for ${row.number}`, String(thrown));

    return [];
  }
}

/** Minutes of corrections that were applied. */
export const MINUTES_WORK: Work<typeof REQUESTS, null> = work({
  title: said<OwedCorrectionSaying>('part.minutes'),
  turn: 'papers',
  table: REQUESTS,
  isDone: ({ state, minutesFileId }) => state !== 'applied' || minutesFileId !== '',
  // Whether paper and entry are there already the archive knows.
  chains: () => [],
  books: () => null,
  writes: ({ session, rows }) => ({
    ...NO_WRITES,
    together: () => rows.flatMap((row) => minutesCalls(session, row)),
  }),
  since: ({ appliedAt }) => appliedAt,
  words: ({ number }) => said<OwedCorrectionSaying>('owed.minutes', { number }),
});
