import type { Said } from '../../kernel/words/said';
import { SCHOOL_CHAIN } from '../../ledger/ledger-entry';
import { isRecorded } from '../act/recorded-commands';
import { ledgerId } from '../ledger/ledger-id';
import { type Session, saveSession } from '../session';
import type { HealthCode } from './pure/health-conditions';

/** Something found wrong with a file that belongs to a class. */
export interface Alarm {
  readonly code: HealthCode;
  readonly subject: Said;
  readonly detail: Said;
  readonly filed: { readonly fileId: string; readonly classId: string };
}

/** The chain an alarm belongs to: that of its class, if the school still has it. */
function chainOf({ school }: Session, { filed }: Alarm): string {
  return school.classes.some(({ id }) => id === filed.classId) ? filed.classId : SCHOOL_CHAIN;
}

/**
 * Names in the ledger (in memory; the caller saves) what was found wrong with a file of the archive. The same file and
 * fault is named once a day at most.
 */
export function addAlarms(session: Session, alarms: readonly Alarm[]): void {
  alarms.forEach((alarm) => {
    const chain = chainOf(session, alarm);
    const { code, subject, detail, filed } = alarm;
    const commandId = ledgerId('alarm', code, filed.fileId, session.today);

    if (isRecorded(session, chain, commandId)) {
      return;
    }

    session.ledger.append(
      chain,
      [
        {
          time: session.nowIso,
          actor: session.configuration.owner,
          role: 'system',
          meaning: 'alarm',
          key: { class: filed.classId },
          data: { condition: code, subject, detail, file: filed.fileId },
          commandId,
        },
      ],
      session.context.sha256,
    );
  });
}

/** The same, written at once. */
export function recordAlarms(session: Session, alarms: readonly Alarm[]): void {
  if (alarms.length > 0) {
    addAlarms(session, alarms);
    saveSession(session);
  }
}
