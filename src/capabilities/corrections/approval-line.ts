import type { Trace } from '../../engine/act/trail';
import type { Line } from '../../engine/act/write-in-order';
import type { Session } from '../../engine/session';
import { refusalKey } from '../../engine/state/standing-refusals';
import { withAccepted } from '../../ledger/accepted-state';
import { type Approval, approvalDrafts, decisionKey } from './decision';
import type { RequestRow } from './pure/request-row';

function acceptNew(session: Session, row: RequestRow): void {
  const tab = session.ledger.acceptedTab(row.classId, row.subjectId);
  const at = { pupilId: row.pupilId, key: row.assessment };

  session.ledger.accept(row.classId, row.subjectId, withAccepted(tab, at, row.newValue));
  const { [refusalKey({ tabId: row.subjectId, ...at })]: _settled, ...refusals } =
    session.ledger.refusals(row.classId);
  session.ledger.setRefusals(row.classId, refusals);
}

function traceOfDecision(row: RequestRow, approval: Approval): Trace {
  return { chain: row.classId, commandId: decisionKey(row, approval) };
}

/** What the chain of the class is told of an approval, with the value it accepts by it. */
export function approvalLine(session: Session, row: RequestRow, approval: Approval): Line {
  return {
    ...traceOfDecision(row, approval),
    drafts: () => {
      acceptNew(session, row);

      return approvalDrafts(row, approval);
    },
  };
}

/**
 * Makes sure that the ledger holds a correction whose request says it was applied: the two are written at one time but
 * not in one change. Answers true if it was there already.
 */
export function confirmCorrection(
  session: Session,
  row: RequestRow,
  found: { readonly approval: Approval; readonly recorded: readonly string[] },
): boolean {
  if (found.recorded.includes(decisionKey(row, found.approval))) {
    return true;
  }

  const { chain, drafts } = approvalLine(session, row, found.approval);
  session.ledger.append(chain, drafts(), session.context.sha256);

  return false;
}
