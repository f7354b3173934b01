import { isRecorded } from '../../engine/act/recorded-commands';
import type { CommandHandler } from '../../engine/handler';
import { ledgerId } from '../../engine/ledger/ledger-id';
import type { Person } from '../../engine/person';
import { type Session, saveSession } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { SCHOOL_CHAIN } from '../../ledger/ledger-entry';
import { finishConfirmation } from './policy-confirmation';
import { digestOnceConfirmed, waitingDigest, waitingLines } from './record-policy';
import { waitingPolicy } from './valid-policy';

type Call = { readonly session: Session; readonly person: Person; readonly id: string };

/** Chains of the classes whose columns open, and the school's, each once. */
function writeDown({ session, person, id }: Call, lines: readonly string[], reason: string): void {
  const commandId = ledgerId('policy', 'confirm', id);
  const classIds = waitingPolicy(session.control).flatMap(({ columns }) =>
    columns.map(({ classId }) => classId),
  );

  [SCHOOL_CHAIN, ...new Set(classIds)].forEach((chain) => {
    const subjectKey = chain === SCHOOL_CHAIN ? {} : { subjectKey: { classId: chain } };
    session.ledger.append(
      chain,
      [
        {
          time: session.nowIso,
          actor: person.email,
          role: person.role,
          meaning: 'reopen',
          ...subjectKey,
          reason,
          refs: lines,
          commandId,
        },
      ],
      session.context.sha256,
    );
  });
}

function confirm(call: Call, reason: string): void {
  const { session, person } = call;

  if (!isRecorded(session, SCHOOL_CHAIN, ledgerId('policy', 'confirm', call.id))) {
    writeDown(call, waitingLines(session), reason);
  }

  session.ledger.setMarker(SCHOOL_CHAIN, digestOnceConfirmed(session));
  saveSession(session);
  finishConfirmation(session, { actor: person.email, reason, time: session.nowIso });
}

/**
 * A leader confirms, with a reason, rules written by hand that open columns after their deadline; until then what held
 * before holds. `digest` says which change was seen: another one is not confirmed unseen.
 * @throws AppError REASON_REQUIRED; NOT_FOUND where nothing (or something else) waits.
 */
export const policyConfirm: CommandHandler<'policy.confirm'> = {
  name: 'policy.confirm',
  execute: ({ payload, ...call }) => {
    const { session } = call;

    if (payload.reason === '') {
      throw new AppError('REASON_REQUIRED', {});
    }

    if (waitingDigest(session) === payload.digest) {
      const opened = waitingLines(session);
      confirm(call, payload.reason);

      return { opened };
    }

    if (isRecorded(session, SCHOOL_CHAIN, ledgerId('policy', 'confirm', call.id))) {
      return { opened: [] };
    }

    throw new AppError('NOT_FOUND', { what: 'thay đổi quy định chờ duyệt' });
  },
};
