import type { OwedWork } from '../../engine/act/owed-work';
import type { Session } from '../../engine/session';
import { waitingPolicy } from '../../engine/state/valid-policy';
import { finishConfirmation } from './policy-confirmation';
import { waitingDigest, waitingLines } from './pure/waiting-words';
import { isConfirmationOwed } from './record-policy';

/** Waiting rules that a leader has confirmed and control has not taken over: the digest that waits is its id. */
function owed(session: Session): readonly string[] {
  return session.school.classes.length > 0 && isConfirmationOwed(session)
    ? [waitingDigest(waitingPolicy(session.control), session.context.sha256)]
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
      words: `Quy định đã được duyệt chưa ghi xong: ${waitingLines(waitingPolicy(session.control)).join('; ')}`,
    })),
  batches: (session) => owed(session).map((id) => [id]),
  finish: (session, ids) => {
    if (owed(session).some((id) => ids.includes(id))) {
      finishConfirmation(session);
    }
  },
};
