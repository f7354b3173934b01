import { isRecorded } from '../../engine/act/recorded-commands';
import type { CommandHandler } from '../../engine/handler';
import { ledgerId } from '../../engine/ledger/ledger-id';
import type { Person } from '../../engine/person';
import { type Session, saveSession } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { applyCorrection, refuseCorrection } from './apply-correction';
import type { Approval } from './decision';
import { REQUESTS } from './pure/requests-table';
import { isOwnRequest, type RequestRow, requestView } from './request-view';
import { requireOpen } from './require-open';

function approvalOf(
  call: { readonly session: Session; readonly person: Person; readonly id: string },
  row: RequestRow,
  reason: string,
): Approval {
  return {
    requestId: row.id,
    decisionId: call.id,
    by: call.person.email,
    role: call.person.role,
    at: call.session.nowIso,
    reason,
    oldAverage: '',
  };
}

interface DecideCall {
  readonly session: Session;
  readonly person: Person;
  readonly id: string;
}

/** A decision that came after another one: it changes nothing, but that it was given is in the ledger. */
function writeDownLoser({ session, person, id }: DecideCall, lost: LostDecision): void {
  const { row, payload } = lost;
  const commandId = ledgerId('attempt', row.id, id);

  if (isRecorded(session, row.classId, commandId)) {
    return;
  }

  session.ledger.append(
    row.classId,
    [
      {
        time: session.nowIso,
        actor: person.email,
        role: person.role,
        meaning: 'attempt',
        // About the request, not the mark: nothing happened to it.
        subjectKey: { classId: row.classId },
        reason: `${payload.decision === 'approve' ? 'Duyệt' : 'Không duyệt'} ${row.number} khi đề nghị đã được quyết định`,
        refs: [row.number],
        commandId,
      },
    ],
    session.context.sha256,
  );
  saveSession(session);
}

interface LostDecision {
  readonly row: RequestRow;
  readonly payload: { readonly decision: 'approve' | 'refuse' };
}

/** Runs what learns that somebody else was first, and writes the late decision down before it says so. */
function loggingLoser<Value>(call: DecideCall, lost: LostDecision, run: () => Value): Value {
  try {
    return run();
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'ALREADY_DECIDED') {
      writeDownLoser(call, lost);
    }

    throw thrown;
  }
}

/**
 * The principal (or a deputy) decides a request (R142). The requester may not decide; a second decision learns of the
 * first; approving applies the change and prints the minutes.
 */
export const correctionDecide: CommandHandler<'correction.decide'> = {
  name: 'correction.decide',
  execute: ({ session, person, id, payload }) => {
    const row = session.control.find(REQUESTS, payload.requestId);

    if (row === null || row.state === 'draft') {
      throw new AppError('NOT_FOUND', { what: 'đề nghị sửa điểm' });
    }

    if (row.decisionId === id) {
      return requestView(row, session.school, true);
    }

    if (isOwnRequest(session.school, person.member, row)) {
      throw new AppError('SAME_PERSON', {});
    }

    loggingLoser({ session, person, id }, { row, payload }, () => requireOpen(session, row));

    const approval = approvalOf({ session, person, id }, row, payload.reason);
    const done = loggingLoser({ session, person, id }, { row, payload }, () =>
      payload.decision === 'approve'
        ? applyCorrection(session, row, approval)
        : refuseCorrection(session, row, approval),
    );

    return requestView(done, session.school, true);
  },
};
