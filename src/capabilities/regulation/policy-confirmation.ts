import { recentEntries } from '../../engine/act/recorded-commands';
import { NO_TRAIL } from '../../engine/act/trail';
import { type Writes, writeInOrder } from '../../engine/act/write-in-order';
import { ledgerId } from '../../engine/ledger/ledger-id';
import type { Session } from '../../engine/session';
import { takeWaitingPolicy, waitingPolicy } from '../../engine/state/valid-policy';
import { concernedBy, tellPeople } from '../../engine/tell/tell-people';
import { type LedgerEntry, SCHOOL_CHAIN, UNKNOWN_ACTOR } from '../../ledger/ledger-entry';
import { nameAt } from '../../school/people/person-at';
import { run } from '../../workspace/call';
import { waitingWords } from './pure/waiting-words';

/** Who confirmed rules that open columns, why and when, as the school's chain has it. */
export type PolicyConfirmation = Pick<LedgerEntry, 'actor' | 'reason' | 'time'>;

/** Where the entry cannot be found again the rules hold all the same; nobody is named. */
const UNFOUND: Pick<PolicyConfirmation, 'actor' | 'reason'> = {
  actor: UNKNOWN_ACTOR,
  reason: 'xem sổ cái',
};

const PREFIX = ledgerId('policy', 'confirm', '');

/** The last confirmation in the school's chain. */
function recordedConfirmation(session: Session): PolicyConfirmation {
  const entries = run(session.context.http, recentEntries(session, SCHOOL_CHAIN));
  const own = entries.filter(
    ({ meaning, commandId }) => meaning === 'reopen' && commandId.startsWith(PREFIX),
  );

  return own[own.length - 1] ?? { ...UNFOUND, time: session.nowIso };
}

/** What people concerned are told, by what waits now. */
function notice(session: Session, { actor, reason, time }: PolicyConfirmation) {
  const waiting = waitingPolicy(session.control);
  const name = actor === UNKNOWN_ACTOR ? 'Một lãnh đạo' : nameAt(session.school, actor, time);

  return {
    emails: concernedBy(
      session,
      waiting.flatMap((tab) => tab.columns),
      actor,
    ),
    subject: 'Sổ điểm: cột điểm được mở lại',
    body: [
      `${name} đã duyệt thay đổi quy định làm mở lại các cột điểm đã đóng:`,
      '',
      ...waiting.flatMap(waitingWords).map((words) => `- ${words}`),
      '',
      `Lí do: ${reason}`,
    ].join('\n'),
  };
}

/**
 * What follows once the ledger has a confirmation: people are told, then control takes the rules over. Told only of what
 * was given: the ledger decides that.
 */
export function confirmationEnd(
  session: Session,
  confirmation: PolicyConfirmation,
): Pick<Writes, 'control' | 'tell'> {
  const { emails, ...mail } = notice(session, confirmation);

  return {
    control: () => takeWaitingPolicy(session.control, session.nowIso),
    tell: () => tellPeople(session, emails, mail),
  };
}

/** The same for a confirmation that was cut off after the ledger had it. */
export function finishConfirmation(session: Session): void {
  writeInOrder(session, NO_TRAIL, {
    lines: [],
    ...confirmationEnd(session, recordedConfirmation(session)),
  });
}
