import { mayDo } from '../../contract/rights/permissions';
import { ARCHIVE } from '../../engine/archive/pure/archive-table';
import type { QueryHandler } from '../../engine/handler';
import { isUnreadable, readChainAsFound } from '../../engine/ledger/read-chain';
import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { type LedgerEntry, SCHOOL_CHAIN } from '../../ledger/ledger-entry';
import { shortCode } from '../../ledger/short-code';
import { merkleRoot } from '../../ledger/tree-head';
import { nameAt } from '../../school/people/person-at';
import { run } from '../../workspace/call';
import { filedAfter } from './pure/filed-after';
import { paperFound } from './pure/paper-found';
import type { PaperVerdict } from './pure/paper-views';
import { type FootState, readFoot } from './pure/read-foot';

/** Who asks, and of which school year. */
interface Asked {
  readonly session: Session;
  readonly person: Person;
}

/** Entries of a chain of this school, in order; none of a chain there is not. */
function entriesOf(session: Session, typed: string): readonly LedgerEntry[] {
  const chains = [SCHOOL_CHAIN, ...session.school.classes.map(({ id }) => id)];
  const wanted = chains.find((chain) => chain.toLowerCase() === typed.toLowerCase());

  if (wanted === undefined) {
    return [];
  }

  const rows = run(session.context.http, readChainAsFound(session, wanted));

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

/**
 * Papers of the archive by their ids. Several have names of pupils in them, and a code is no right to those: only who may see
 * the archive is told them.
 */
function papersOf({ session, person }: Asked, fileIds: readonly string[]): PaperVerdict {
  const rows = session.control.all(ARCHIVE);
  const papers = rows
    .filter(({ id }) => fileIds.includes(id))
    .map((row) => paperFound(rows, row, (email, at) => nameAt(session.school, email, at)));
  const [first] = papers;

  if (first === undefined || papers.length === 1) {
    return first ?? { verdict: 'unlisted' };
  }

  const maySee = mayDo(person.member, 'archive.list', session.today);

  return { verdict: 'oneOf', count: papers.length, papers: maySee ? papers : [] };
}

/**
 * Whether a printed page is a paper of the school, by the state of the ledger at its foot: that state is computed anew from
 * the entries of the chain, and the entries after it name the files.
 * @throws AppError BAD_INPUT for what is neither a QR code of ours nor chain, number and code.
 */
export const paperCheckFoot: QueryHandler<'paper.checkFoot'> = {
  name: 'paper.checkFoot',
  needs: { tables: [ARCHIVE], ledger: true },
  execute: ({ session, person, payload }) => {
    const foot = readFoot(payload.foot);

    if (foot === null) {
      throw new AppError('BAD_INPUT', { field: 'Mã trên giấy', value: payload.foot.slice(0, 80) });
    }

    const entries = entriesOf(session, foot.chain);

    if (!wasHead(session, entries, foot)) {
      return { verdict: 'unknown', schoolYear: session.configuration.schoolYear };
    }

    return foot.isExtract
      ? { verdict: 'extract' }
      : papersOf({ session, person }, filedAfter(entries, foot.size));
  },
};
