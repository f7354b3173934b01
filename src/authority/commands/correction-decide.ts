import { AppError } from '../../domain/app-error';
import { REQUESTS } from '../../domain/control/table-schema';
import { applyCorrection, refuseCorrection } from '../corrections/apply-correction';
import type { Approval } from '../corrections/decision';
import { isOwnRequest, type RequestRow, requestView } from '../corrections/request-view';
import { requireOpen } from '../corrections/require-open';
import type { CommandHandler } from '../handler';
import type { Person } from '../person';
import { fields, oneOf, optionalReason, text } from '../read-payload';
import type { Session } from '../session';

function approvalOf(
  call: { readonly session: Session; readonly person: Person; readonly id: string },
  row: RequestRow,
  reason: string,
): Approval {
  return {
    requestId: row.id,
    decisionId: call.id,
    by: call.person.email,
    role: call.person.role,
    at: call.session.nowIso,
    reason,
    oldAverage: '',
  };
}

/**
 * The principal (or a deputy) decides a request (R142). The requester may not decide; a second decision learns of the
 * first; approving applies the change and prints the minutes.
 */
export const correctionDecide: CommandHandler<'correction.decide'> = {
  name: 'correction.decide',
  read: (payload) => {
    const source = fields(payload);
    const decision = oneOf(source, 'decision', ['approve', 'refuse'] as const);
    const read = decision === 'refuse' ? text : optionalReason;

    return {
      requestId: text(source, 'requestId', 80),
      decision,
      reason: read(source, 'reason', 1000),
    };
  },
  execute: ({ session, person, id, payload }) => {
    const row = session.control.find(REQUESTS, payload.requestId);

    if (row === null || row.state === 'draft') {
      throw new AppError('NOT_FOUND', { what: 'đề nghị sửa điểm' });
    }

    if (row.decisionId === id) {
      return requestView(row, session.school, true);
    }

    if (isOwnRequest(session.school, person.member, row)) {
      throw new AppError('SAME_PERSON', {});
    }

    requireOpen(session, row);

    const approval = approvalOf({ session, person, id }, row, payload.reason);
    const done =
      payload.decision === 'approve'
        ? applyCorrection(session, row, approval)
        : refuseCorrection(session, row, approval);

    return requestView(done, session.school, true);
  },
};
