import { type Work, work } from '../../engine/act/work';
import type { Line } from '../../engine/act/write-in-order';
import { ledgerId } from '../../engine/ledger/ledger-id';
import { said } from '../../kernel/words/said';
import { placeOfReopening, type ReopeningRow } from './pure/reopening-row';
import { REOPENINGS } from './pure/reopenings-table';
import type { OwedReopeningSaying } from './pure/words/owed-reopening-words';
import { tellRefused } from './tell-reopening';

/** How a request ends without an order: as the ledger says it, and as the row does. */
const ENDS = { refuse: 'refused', withdraw: 'withdrawn' } as const;

/** How an open request is being closed; null = it waits for people, or is over. */
function closingOf({ state, decision }: ReopeningRow): keyof typeof ENDS | null {
  return state === 'open' && (decision === 'refuse' || decision === 'withdraw') ? decision : null;
}

function lineOf(row: ReopeningRow, kind: keyof typeof ENDS): Line {
  const commandId = ledgerId('opening', kind, row.id);

  return {
    chain: row.classId,
    commandId,
    drafts: () => [
      {
        time: row.decidedAt,
        actor: row.decidedBy,
        role: row.decidedRole,
        meaning: kind,
        key: placeOfReopening(row),
        reason: row.decisionReason,
        refs: [row.number],
        commandId,
      },
    ],
  };
}

/** Requests that are refused or taken back: the row says so first, so that whoever comes later finds it decided. */
export const CLOSING_WORK: Work<typeof REOPENINGS, null> = work({
  title: said<OwedReopeningSaying>('part.openings'),
  turn: 'papers',
  table: REOPENINGS,
  isDone: (row) => closingOf(row) === null,
  chains: (_session, { classId }) => [classId],
  books: () => null,
  writes: ({ session, rows }) => {
    const closing = rows.flatMap((row) => {
      const kind = closingOf(row);

      return kind === null ? [] : [{ row, kind }];
    });

    return {
      lines: closing.map(({ row, kind }) => lineOf(row, kind)),
      tell: () => {
        closing
          .filter(({ kind }) => kind === 'refuse')
          .forEach(({ row }) => {
            tellRefused(session, row);
          });
      },
      control: () => {
        closing.forEach(({ row, kind }) => {
          session.control.put(REOPENINGS, { ...row, state: ENDS[kind] });
        });
      },
    };
  },
  since: ({ decidedAt }) => decidedAt,
  words: ({ number }) => said<OwedReopeningSaying>('owed.openingEnd', { number }),
});
