import { targetAct } from '../../engine/act/target-act';
import { AppError } from '../../kernel/app-error';
import { CLOSING_WORK } from './closing-work';
import type { REOPENINGS } from './pure/reopenings-table';
import { isOwnReopening, reopeningView } from './reopening-view';
import { filedRequest, requireWaiting } from './waiting-request';

/** Who asked takes an undecided request back. @throws AppError NOT_FOUND, ALREADY_DECIDED. */
export const reopeningWithdraw = targetAct<'reopening.withdraw', typeof REOPENINGS, null>({
  name: 'reopening.withdraw',
  target: ({ session, person, payload }) => {
    const row = filedRequest(session, payload.requestId);

    if (!isOwnReopening(session, person, row)) {
      throw new AppError('NOT_FOUND', { what: 'đề nghị mở cột' });
    }

    return row;
  },
  isBegun: ({ decision }) => decision === 'withdraw',
  check: ({ session }, row) => {
    requireWaiting(session, row);
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
  answer: ({ session, person }, { row }) => reopeningView(row, session, person),
  owed: CLOSING_WORK,
});
