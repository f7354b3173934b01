import { isRecorded } from '../../engine/act/recorded-commands';
import type { CommandHandler } from '../../engine/handler';
import { ledgerId } from '../../engine/ledger/ledger-id';
import type { Person } from '../../engine/person';
import { type Session, saveSession } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import type { LedgerEntry } from '../../ledger/ledger-entry';
import { dismissalRef } from '../../ledger/pending-refusals';
import { refusedInReach } from './refused-in-reach';

function writeDown(
  call: { readonly session: Session; readonly person: Person },
  refused: LedgerEntry,
  commandId: string,
): void {
  const { session, person } = call;
  const { subjectKey, oldValue, newValue, seq, chain } = refused;

  session.ledger.append(
    chain,
    [
      {
        time: session.nowIso,
        actor: person.email,
        role: person.role,
        meaning: 'dismiss',
        subjectKey,
        oldValue,
        newValue,
        refs: [dismissalRef(seq)],
        commandId,
      },
    ],
    session.context.sha256,
  );
  saveSession(session);
}

/** Puts a refused value away: it was seen, and nothing is to be entered in its place. The ledger keeps both. */
export const refusedDismiss: CommandHandler<'refused.dismiss'> = {
  name: 'refused.dismiss',
  execute: ({ session, person, id, payload }) => {
    const { classId, sequence } = payload;
    const refused = refusedInReach(session, person, classId)
      .flatMap(({ entries }) => entries)
      .find(({ seq }) => seq === sequence);
    const commandId = ledgerId('dismiss', id);

    if (refused !== undefined) {
      writeDown({ session, person }, refused, commandId);
    } else if (!isRecorded(session, classId, commandId)) {
      throw new AppError('NOT_FOUND', { what: `giá trị không được nhận số ${sequence}` });
    }

    return { classId, sequence };
  },
};
