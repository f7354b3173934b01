import { ledgerId } from '../../engine/ledger/ledger-id';
import { readChain } from '../../engine/ledger/read-chain';
import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import type { LedgerEntry } from '../../ledger/ledger-entry';
import { run } from '../../workspace/call';
import type { RequestRow } from './pure/request-row';

/** What of a request the ledger holds as well. */
function asked({ key, oldValue, newValue, actor, data }: LedgerEntry): readonly string[] {
  const decision = String(data?.recheckDecision ?? '');

  return [key.row, key.register, key.column, oldValue, newValue, actor, decision];
}

function stated(row: RequestRow): readonly string[] {
  const { pupilId, subjectId, assessment, oldValue, newValue, requestedBy, recheckDecision } = row;

  return [pupilId, subjectId, assessment, oldValue, newValue, requestedBy, recheckDecision];
}

/**
 * A request is decided as it was asked, by the ledger: the row in the control workbook is only where it is kept at hand,
 * and somebody may have written in it. `recent`: the last entries of its chain; an older one is looked for in all.
 * @throws AppError REQUEST_ALTERED
 */
export function requireAsAsked(
  session: Session,
  row: RequestRow,
  recent: readonly LedgerEntry[],
): void {
  const commandId = ledgerId('request', row.id);
  const isAsking = (entry: LedgerEntry): boolean => entry.commandId === commandId;
  const entry =
    recent.find(isAsking) ??
    run(session.context.http, readChain(session, row.classId)).find(isAsking);

  if (entry === undefined || asked(entry).join('\n') !== stated(row).join('\n')) {
    throw new AppError('REQUEST_ALTERED', { number: row.number });
  }
}
