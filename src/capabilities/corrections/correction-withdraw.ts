import { targetAct } from '../../engine/act/target-act';
import { AppError } from '../../kernel/app-error';
import { CLOSING_WORK, closingOf } from './closing-work';
import { REQUESTS } from './pure/requests-table';
import { isOwnRequest, requestView } from './request-view';
import { requireOpen } from './require-open';
import { requireUnapproved } from './require-unapproved';

/** The requester takes an undecided request back. */
export const correctionWithdraw = targetAct<'correction.withdraw', typeof REQUESTS, null>({
  name: 'correction.withdraw',
  target: ({ session, person, payload }) => {
    const row = session.control.find(REQUESTS, payload.requestId);

    if (row === null || !isOwnRequest(session.school, person.member, row)) {
      throw new AppError('NOT_FOUND', { what: 'đề nghị sửa điểm' });
    }

    return row;
  },
  isBegun: (row) => row.state === 'withdrawn' || closingOf(row) === 'withdraw',
  check: ({ session }, row) => {
    requireOpen(session, row);
    requireUnapproved(session, row);
  },
  begin: ({ session, person, id }, row) => ({
    ...row,
    decisionId: id,
    decision: 'withdraw',
    decidedBy: person.email,
    decidedRole: person.role,
    decidedAt: session.nowIso,
  }),
  work: () => CLOSING_WORK,
  answer: ({ session }, { row }) => requestView(row, session, false),
  owed: CLOSING_WORK,
});
