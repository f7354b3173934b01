import { type Work, work } from '../../engine/act/work';
import type { Line } from '../../engine/act/write-in-order';
import { ledgerId } from '../../engine/ledger/ledger-id';
import { said } from '../../kernel/words/said';
import { decided, decisionIn } from './decided-row';
import { type Approval, refusalDraft } from './decision';
import { placeOfRequest, type RequestRow } from './pure/request-row';
import { REQUESTS } from './pure/requests-table';
import type { OwedCorrectionSaying } from './pure/words/owed-corrections-words';

/** What the chain of the class is told of a request that was not approved. */
export function refusalLine(row: RequestRow, decision: Approval): Line {
  const draft = refusalDraft(row, decision);

  return { chain: row.classId, commandId: draft.commandId, drafts: () => [draft] };
}

function withdrawalLine(row: RequestRow): Line {
  const commandId = ledgerId('withdraw', row.id);

  return {
    chain: row.classId,
    commandId,
    drafts: () => [
      {
        time: row.decidedAt,
        actor: row.decidedBy,
        role: row.decidedRole,
        meaning: 'withdraw',
        key: placeOfRequest(row),
        refs: [row.number],
        commandId,
      },
    ],
  };
}

/** Taken back by who asked: nobody has decided about it. */
function withdrawn(row: RequestRow): RequestRow {
  return {
    ...row,
    state: 'withdrawn',
    decisionId: '',
    decision: '',
    decidedBy: '',
    decidedRole: '',
    decidedAt: '',
  };
}

/** How requests end without a change of the book: what the row says is begun → what the chain is told, and how it ends. */
interface Closing {
  line(row: RequestRow): Line;
  end(row: RequestRow): RequestRow;
}

const CLOSINGS: Readonly<Record<'refuse' | 'withdraw', Closing>> = {
  refuse: {
    line: (row) => refusalLine(row, decisionIn(row)),
    end: (row) => decided(row, decisionIn(row), 'refused'),
  },
  withdraw: { line: withdrawalLine, end: withdrawn },
};

/** How an open request is being closed; null = it waits for people. */
export function closingOf({ state, decision }: RequestRow): 'refuse' | 'withdraw' | null {
  return state === 'open' && (decision === 'refuse' || decision === 'withdraw') ? decision : null;
}

/** Requests that are refused or taken back: the row says so first, so that whoever comes later finds it given. */
export const CLOSING_WORK: Work<typeof REQUESTS, null> = work({
  title: said<OwedCorrectionSaying>('part.closing'),
  turn: 'books',
  table: REQUESTS,
  isDone: (row) => closingOf(row) === null,
  chains: (_session, { classId }) => [classId],
  books: () => null,
  writes: ({ session, rows }) => {
    const closed = rows.flatMap((row) => {
      const kind = closingOf(row);

      return kind === null ? [] : [{ row, closing: CLOSINGS[kind] }];
    });

    return {
      lines: closed.map(({ row, closing }) => closing.line(row)),
      control: () => {
        closed.forEach(({ row, closing }) => {
          session.control.put(REQUESTS, closing.end(row));
        });
      },
    };
  },
  since: ({ decidedAt }) => decidedAt,
  words: ({ number }) => said<OwedCorrectionSaying>('owed.closing', { number }),
});
