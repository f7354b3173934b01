import type { ActCall } from '../../engine/act/act-call';
import { plainAct } from '../../engine/act/plain-act';
import { NO_WRITES } from '../../engine/act/write-in-order';
import { ledgerId } from '../../engine/ledger/ledger-id';
import { AppError } from '../../kernel/app-error';
import type { EntryDraft, LedgerEntry } from '../../ledger/ledger-entry';
import { dismissalRef } from '../../ledger/pending-refusals';
import { requireDismissal } from './may-dismiss';
import { refusedInReach } from './refused-in-reach';

type Call = ActCall<'refused.dismiss'>;

function traceOf({ id, payload }: Call) {
  return { chain: payload.classId, commandId: ledgerId('dismiss', id) };
}

function draftOf(call: Call, { key, oldValue, newValue, seq }: LedgerEntry): EntryDraft {
  const { session, person } = call;

  return {
    time: session.nowIso,
    actor: person.email,
    role: person.role,
    meaning: 'dismiss',
    key,
    oldValue,
    newValue,
    refs: [dismissalRef(seq)],
    commandId: traceOf(call).commandId,
  };
}

function asked({ session, person, payload }: Call): LedgerEntry | null {
  const waiting = refusedInReach(session, person, payload.classId);

  return (
    waiting.flatMap(({ entries }) => entries).find(({ seq }) => seq === payload.sequence) ?? null
  );
}

function unknown({ payload }: Call): AppError {
  return new AppError('NOT_FOUND', { what: `giá trị không được nhận số ${payload.sequence}` });
}

/** Puts a refused value away: it was seen, and nothing is to be entered in its place. The ledger keeps both. */
export const refusedDismiss = plainAct({
  name: 'refused.dismiss',
  plan: (call: Call) => {
    const refused = asked(call);

    if (refused !== null) {
      const { classId } = call.payload;
      requireDismissal(call.session, call.person, { classId, key: refused.key });
    }

    return refused;
  },
  writes: (call, refused) =>
    refused === null
      ? { knownBy: traceOf(call), missing: unknown(call) }
      : { ...NO_WRITES, lines: [{ ...traceOf(call), drafts: () => [draftOf(call, refused)] }] },
  answer: ({ payload: { classId, sequence } }) => ({ classId, sequence }),
});
