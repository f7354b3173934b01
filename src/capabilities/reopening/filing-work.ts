import { roleAt } from '../../contract/rights/role-at';
import type { Trace } from '../../engine/act/trail';
import { type Work, work } from '../../engine/act/work';
import { ledgerId } from '../../engine/ledger/ledger-id';
import type { Session } from '../../engine/session';
import { said } from '../../kernel/words/said';
import type { EntryDraft } from '../../ledger/ledger-entry';
import { placeOfReopening, type ReopeningRow } from './pure/reopening-row';
import { REOPENINGS } from './pure/reopenings-table';
import type { OwedReopeningSaying } from './pure/words/owed-reopening-words';
import { tellAsked } from './tell-reopening';

function traceOf({ id, classId }: ReopeningRow): Trace {
  return { chain: classId, commandId: ledgerId('opening', 'ask', id) };
}

function draftOf({ school }: Session, row: ReopeningRow): EntryDraft {
  const { requestedBy, requestedAt } = row;

  return {
    time: requestedAt,
    actor: requestedBy,
    role: roleAt(school, { email: requestedBy, at: requestedAt }, 'reopening.ask'),
    meaning: 'ask',
    key: placeOfReopening(row),
    reason: row.reason,
    data: { until: Date.parse(row.until) },
    refs: [row.number],
    commandId: traceOf(row).commandId,
  };
}

/** Requests on their way: the chain of the class is told, then leaders, then the row says that it waits for them. */
export const FILING_WORK: Work<typeof REOPENINGS, null> = work({
  title: said<OwedReopeningSaying>('part.openings'),
  turn: 'papers',
  table: REOPENINGS,
  isDone: ({ state }) => state !== 'draft',
  chains: (_session, { classId }) => [classId],
  books: () => null,
  writes: ({ session, rows }) => ({
    lines: rows.map((row) => ({ ...traceOf(row), drafts: () => [draftOf(session, row)] })),
    tell: () => {
      rows.forEach((row) => {
        tellAsked(session, row);
      });
    },
    control: () => {
      rows.forEach((row) => {
        session.control.put(REOPENINGS, { ...row, state: 'open' });
      });
    },
  }),
  since: ({ requestedAt }) => requestedAt,
  words: ({ number }) => said<OwedReopeningSaying>('owed.opening', { number }),
});
