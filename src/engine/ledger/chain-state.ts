import type { ChainState } from '../../contract/views';
import { tipAfter } from '../../ledger/chain';
import type { ChainHead, LedgerEntry } from '../../ledger/ledger-entry';
import { shortCode } from '../../ledger/short-code';
import { verifyChain } from '../../ledger/verify-chain';
import type { Session } from '../session';
import { isUnreadable, type UnreadableRow } from './read-chain';

type Rows = readonly (LedgerEntry | UnreadableRow)[];

function firstBad(session: Session, chain: string, rows: Rows): ChainState['firstBad'] {
  const spoilt = rows.find(isUnreadable);
  const before = spoilt === undefined ? rows : rows.slice(0, spoilt.place - 1);
  const entries = before.flatMap((row) => (isUnreadable(row) ? [] : [row]));
  // The head kept beside the chain tells of rows cut off at its end; it cannot where the rows end earlier anyway.
  const witnesses = spoilt === undefined ? [session.ledger.head(chain)] : [];
  const result = verifyChain(entries, { sha256: session.context.sha256, witnesses, chain });

  if (!result.ok) {
    return { sequence: result.fault.seq, fault: result.fault.kind };
  }

  return spoilt === undefined ? null : { sequence: spoilt.place, fault: 'unreadable' };
}

function lastHead(session: Session, chain: string, rows: Rows): ChainHead {
  const entries = rows.flatMap((row) => (isUnreadable(row) ? [] : [row]));

  return tipAfter(chain, entries, session.context.sha256);
}

/** Whether all rows of a chain fit together, and the code of its last one to compare with papers and mails. */
export function chainState(session: Session, chain: string, rows: Rows): ChainState {
  const { size, root } = lastHead(session, chain, rows);
  const bad = firstBad(session, chain, rows);

  return {
    chain,
    sequence: size,
    head: root,
    shortCode: shortCode(root),
    verified: bad === null,
    firstBad: bad,
  };
}
