import type { Approval } from './decision';
import type { RequestRow } from './pure/request-row';

/** A request with what was decided about it. */
export function decided(
  row: RequestRow,
  approval: Approval,
  state: RequestRow['state'],
): RequestRow {
  return {
    ...row,
    state,
    decisionId: approval.decisionId,
    decision: state === 'applied' ? 'approve' : 'refuse',
    decidedBy: approval.by,
    decidedRole: approval.role,
    decidedAt: approval.at,
    decisionReason: approval.reason,
  };
}

/** The decision a row carries, as far as it was written down before it was carried out. */
export function decisionIn(row: RequestRow): Approval {
  return {
    requestId: row.id,
    decisionId: row.decisionId,
    by: row.decidedBy,
    role: row.decidedRole,
    at: row.decidedAt,
    reason: row.decisionReason,
    oldAverage: '',
  };
}
