import { ARCHIVE } from '../../engine/archive/pure/archive-table';
import type { QueryHandler } from '../../engine/handler';
import { isUnreadable, readChainAsFound } from '../../engine/ledger/read-chain';
import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import type { LedgerEntry } from '../../ledger/ledger-entry';
import { shortCode } from '../../ledger/short-code';
import { merkleRoot } from '../../ledger/tree-head';
import { nameAt } from '../../school/people/person-at';
import { run } from '../../workspace/call';
import { paperVerdict } from './pure/paper-verdict';
import type { PaperVerdict } from './pure/paper-views';
import { type FootState, readFoot } from './pure/read-foot';

const UNKNOWN: PaperVerdict = { verdict: 'unknown' };

/** Entries of a chain of this school, in order; none of a chain there is not. */
function entriesOf(session: Session, typed: string): readonly LedgerEntry[] {
  const wanted = session.school.classes.find(({ id }) => id.toLowerCase() === typed.toLowerCase());

  if (wanted === undefined) {
    return [];
  }

  const rows = run(session.context.http, readChainAsFound(session, wanted.id));

  return rows.flatMap((row) => (isUnreadable(row) ? [] : [row]));
}

/** True if the chain once had this head; the head of a whole QR code, or the code people read. */
function wasHead(session: Session, entries: readonly LedgerEntry[], foot: FootState): boolean {
  if (foot.size > entries.length) {
    return false;
  }

  const leaves = entries.slice(0, foot.size).map(({ hash }) => hash);
  const head = merkleRoot(leaves, session.context.sha256);

  return foot.head === head || foot.head === shortCode(head);
}

/** A paper bears the state of the chain just before its own entry. */
function filedAfter(entries: readonly LedgerEntry[], { size }: FootState): string | null {
  const entry = entries[size];
  const file = entry?.meaning === 'archive' ? entry.data : null;

  return typeof file === 'object' && file !== null && 'file' in file ? String(file.file) : null;
}

/**
 * Whether a printed page is a paper of the school, by the state of the ledger at its foot: that state is computed anew from
 * the entries of the chain, and the entry after it names the file.
 * @throws AppError BAD_INPUT for what is neither a QR code of ours nor chain, number and code.
 */
export const paperCheckFoot: QueryHandler<'paper.checkFoot'> = {
  name: 'paper.checkFoot',
  needs: { tables: [ARCHIVE], ledger: true },
  execute: ({ session, payload }) => {
    const foot = readFoot(payload.foot);

    if (foot === null) {
      throw new AppError('BAD_INPUT', { field: 'Mã trên giấy', value: payload.foot.slice(0, 80) });
    }

    const entries = entriesOf(session, foot.chain);

    if (!wasHead(session, entries, foot)) {
      return UNKNOWN;
    }

    const rows = session.control.all(ARCHIVE);
    const fileId = filedAfter(entries, foot);
    const row = rows.find(({ id }) => id === fileId);

    return row === undefined
      ? { verdict: 'unlisted' }
      : paperVerdict(rows, row, (email, at) => nameAt(session.school, email, at));
  },
};
