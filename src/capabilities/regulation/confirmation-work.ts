import { finishConfirmation } from '../../capabilities/regulation/policy-confirmation';
import {
  isConfirmationOwed,
  waitingDigest,
  waitingLines,
} from '../../capabilities/regulation/record-policy';
import type { OwedWork } from '../../engine/act/owed-work';
import type { Session } from '../../engine/session';

/** Waiting rules that a leader has confirmed and control has not taken over: the digest that waits is its id. */
function owed(session: Session): readonly string[] {
  return session.school.classes.length > 0 && isConfirmationOwed(session)
    ? [waitingDigest(session)]
    : [];
}

/** Confirmations of rules that open columns. */
export const CONFIRMATION_WORK: OwedWork = {
  title: 'Duyệt thay đổi quy định',
  turn: 'rules',
  rows: (session) =>
    owed(session).map((id) => ({
      id,
      since: session.nowIso,
      words: `Quy định đã được duyệt chưa ghi xong: ${waitingLines(session).join('; ')}`,
    })),
  batches: (session) => owed(session).map((id) => [id]),
  finish: (session, ids) => {
    if (owed(session).some((id) => ids.includes(id))) {
      finishConfirmation(session);
    }
  },
};
