import type { OwedWork } from '../../engine/act/owed-work';
import type { Session } from '../../engine/session';
import { waitingPolicy } from '../../engine/state/valid-policy';
import { said } from '../../kernel/words/said';
import { finishConfirmation } from './policy-confirmation';
import { waitingDigest, waitingLines } from './pure/waiting-words';
import type { OwedRuleSaying } from './pure/words/owed-rules-words';
import { isConfirmationOwed } from './record-policy';

/** Waiting rules that a leader has confirmed and control has not taken over: the digest that waits is its id. */
function owed(session: Session): readonly string[] {
  return session.school.classes.length > 0 && isConfirmationOwed(session)
    ? [waitingDigest(waitingPolicy(session.control), session.context.sha256)]
    : [];
}

/** Confirmations of rules that open columns. */
export const CONFIRMATION_WORK: OwedWork = {
  title: said<OwedRuleSaying>('part.confirmation'),
  turn: 'rules',
  rows: (session) =>
    owed(session).map((id) => ({
      id,
      since: session.nowIso,
      words: said<OwedRuleSaying>('owed.confirmation', {
        lines: waitingLines(waitingPolicy(session.control)),
      }),
    })),
  batches: (session) => owed(session).map((id) => [id]),
  finish: (session, ids) => {
    if (owed(session).some((id) => ids.includes(id))) {
      finishConfirmation(session);
    }
  },
};
