import type { ActCall } from '../../engine/act/act-call';
import { type Gone, plainAct } from '../../engine/act/plain-act';
import type { Writes } from '../../engine/act/write-in-order';
import { ledgerId } from '../../engine/ledger/ledger-id';
import { waitingPolicy } from '../../engine/state/valid-policy';
import { AppError } from '../../kernel/app-error';
import type { LedgerRecord } from '../../ledger/ledger-data';
import { type EntryDraft, SCHOOL_CHAIN } from '../../ledger/ledger-entry';
import { CONFIRMATION_WORK } from './confirmation-work';
import { confirmationEnd } from './policy-confirmation';
import { waitingData, waitingDigest, waitingLines } from './pure/waiting-words';
import { digestOnceConfirmed } from './record-policy';

type Call = ActCall<'policy.confirm'>;

/** What a leader has seen and confirms. */
interface Confirmed {
  /** In words. */
  readonly lines: readonly string[];
  /** The same as the ledger keeps it. */
  readonly tabs: readonly LedgerRecord[];
  /** Chains of the classes whose columns open, and the school's, each once. */
  readonly chains: readonly string[];
  /** What stands beside the school's chain afterwards. */
  readonly digest: string;
}

function commandId({ id }: Call): string {
  return ledgerId('policy', 'confirm', id);
}

/** Another change than the one that was seen is not confirmed unseen. */
function plan({ session, payload }: Call): Confirmed | null {
  if (payload.reason === '') {
    throw new AppError('REASON_REQUIRED', {});
  }

  const waiting = waitingPolicy(session.control);

  if (waitingDigest(waiting, session.context.sha256) !== payload.digest) {
    return null;
  }

  const classIds = waiting.flatMap(({ columns }) => columns.map(({ classId }) => classId));

  return {
    lines: waitingLines(waiting),
    tabs: waiting.map(waitingData),
    chains: [SCHOOL_CHAIN, ...new Set(classIds)],
    digest: digestOnceConfirmed(session),
  };
}

function draftOf(call: Call, { tabs }: Confirmed, chain: string): EntryDraft {
  const { session, person, payload } = call;

  return {
    time: session.nowIso,
    actor: person.email,
    role: person.role,
    meaning: 'reopen',
    ...(chain === SCHOOL_CHAIN ? {} : { key: { class: chain } }),
    reason: payload.reason,
    data: { confirmed: tabs },
    commandId: commandId(call),
  };
}

function writes(call: Call, confirmed: Confirmed | null): Writes | Gone {
  const { session, person, payload } = call;

  return confirmed === null
    ? {
        knownBy: { chain: SCHOOL_CHAIN, commandId: commandId(call) },
        missing: new AppError('NOT_FOUND', { what: 'thay đổi quy định chờ duyệt' }),
      }
    : {
        lines: confirmed.chains.map((chain) => ({
          chain,
          commandId: commandId(call),
          drafts: () => [draftOf(call, confirmed, chain)],
        })),
        beside: () => session.ledger.setMarker(SCHOOL_CHAIN, confirmed.digest),
        ...confirmationEnd(session, {
          actor: person.email,
          reason: payload.reason,
          time: session.nowIso,
        }),
      };
}

/**
 * A leader confirms, with a reason, rules written by hand that open columns after their deadline; until then what held
 * before holds. `digest` says which change was seen.
 * @throws AppError REASON_REQUIRED; NOT_FOUND where nothing (or something else) waits.
 */
export const policyConfirm = plainAct({
  name: 'policy.confirm',
  plan,
  writes,
  answer: (_call: Call, confirmed) => ({ opened: confirmed?.lines ?? [] }),
  owed: CONFIRMATION_WORK,
});
