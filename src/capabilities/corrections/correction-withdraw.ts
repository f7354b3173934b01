import type { CommandHandler } from '../../engine/handler';
import { ledgerId } from '../../engine/ledger/ledger-id';
import { saveSession } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { openUndecided } from './apply-correction';
import { REQUESTS } from './pure/requests-table';
import { isOwnRequest, requestView } from './request-view';
import { requireOpen } from './require-open';

/** The requester takes an undecided request back. */
export const correctionWithdraw: CommandHandler<'correction.withdraw'> = {
  name: 'correction.withdraw',
  execute: ({ session, person, payload }) => {
    const row = session.control.find(REQUESTS, payload.requestId);

    if (row === null || !isOwnRequest(session.school, person.member, row)) {
      throw new AppError('NOT_FOUND', { what: 'đề nghị sửa điểm' });
    }

    if (row.state === 'withdrawn') {
      return requestView(row, session.school, false);
    }

    requireOpen(session, row);
    const { recorded } = openUndecided(session, row);
    const key = ledgerId('withdraw', row.id);
    const withdrawn = { ...row, state: 'withdrawn' };
    session.control.put(REQUESTS, withdrawn);

    if (!recorded.includes(key)) {
      session.ledger.append(
        row.classId,
        [
          {
            time: session.nowIso,
            actor: person.email,
            role: person.role,
            meaning: 'withdraw',
            subjectKey: {
              pupilId: row.pupilId,
              classId: row.classId,
              subjectId: row.subjectId,
              assessment: row.assessment,
            },
            refs: [row.number],
            commandId: key,
          },
        ],
        session.context.sha256,
      );
    }

    saveSession(session);

    return requestView(withdrawn, session.school, false);
  },
};
