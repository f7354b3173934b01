import type { ActCall } from '../../engine/act/act-call';
import type { End } from '../../engine/act/row-act';
import { targetAct } from '../../engine/act/target-act';
import { trailOf } from '../../engine/act/trail';
import { NO_WRITES, writeInOrder } from '../../engine/act/write-in-order';
import { ledgerId } from '../../engine/ledger/ledger-id';
import { AppError } from '../../kernel/app-error';
import type { EntryDraft } from '../../ledger/ledger-entry';
import { type ApprovalEnd, approvalWork } from './approval-work';
import { CLOSING_WORK } from './closing-work';
import { decided } from './decided-row';
import type { Approval } from './decision';
import { MINUTES_WORK } from './minutes-work';
import type { RequestRow } from './pure/request-row';
import { REQUESTS } from './pure/requests-table';
import { isOwnRequest, requestView } from './request-view';
import { requireOpen } from './require-open';
import { requireUnapproved } from './require-unapproved';

type Call = ActCall<'correction.decide'>;

/** What an approval came to; null for a refusal, which is in no book. */
type DecisionEnd = ApprovalEnd | null;

function approvalOf({ session, person, id, payload }: Call): Approval {
  return {
    requestId: payload.requestId,
    decisionId: id,
    by: person.email,
    role: person.role,
    at: session.nowIso,
    reason: payload.reason,
    oldAverage: '',
  };
}

/** A decision that came after another one: it changes nothing, but that it was given is in the ledger. */
function writeDownLoser({ session, person, id, payload }: Call, row: RequestRow): void {
  const commandId = ledgerId('attempt', row.id, id);
  const draft: EntryDraft = {
    time: session.nowIso,
    actor: person.email,
    role: person.role,
    meaning: 'attempt',
    // About the request, not the mark: nothing happened to it.
    key: { class: row.classId },
    reason: payload.reason,
    data: { decision: payload.decision },
    refs: [row.number],
    commandId,
  };

  writeInOrder(session, trailOf(session, [row.classId]), {
    ...NO_WRITES,
    lines: [{ chain: row.classId, commandId, drafts: () => [draft] }],
  });
}

/** Runs what learns that somebody else was first, and writes the late decision down before it says so. */
function loggingLoser(call: Call, row: RequestRow, run: () => void): void {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'ALREADY_DECIDED') {
      writeDownLoser(call, row);
    }

    throw thrown;
  }
}

function target({ session, payload }: Call): RequestRow {
  const row = session.control.find(REQUESTS, payload.requestId);

  if (row === null || row.state === 'draft') {
    throw new AppError('NOT_FOUND', { what: 'đề nghị sửa điểm' });
  }

  return row;
}

function check(call: Call, row: RequestRow): void {
  const { session, person, payload } = call;

  if (isOwnRequest(session.school, person.member, row)) {
    throw new AppError('SAME_PERSON', {});
  }

  loggingLoser(call, row, () => {
    requireOpen(session, row);

    if (payload.decision === 'refuse') {
      requireUnapproved(session, row);
    }
  });
}

/** An approval stands in the book beside the mark; of a refusal the row itself tells that it was begun. */
function begin(call: Call, row: RequestRow): RequestRow | null {
  return call.payload.decision === 'approve' ? null : decided(row, approvalOf(call), 'open');
}

function answer({ session }: Call, { row, outcome }: End<typeof REQUESTS, DecisionEnd>) {
  if (outcome?.kind === 'stale') {
    throw new AppError('STALE_VALUE', {
      asked: outcome.row.oldValue,
      found: outcome.opened.cell.text,
    });
  }

  return requestView(row, session, true);
}

/**
 * The principal (or a deputy) decides a request (R142). The requester may not decide; a second decision learns of the
 * first; approving applies the change and prints the minutes.
 */
export const correctionDecide = targetAct<'correction.decide', typeof REQUESTS, DecisionEnd>({
  name: 'correction.decide',
  target,
  isBegun: ({ decisionId }, { id }) => decisionId === id,
  check,
  begin,
  work: (call) =>
    call.payload.decision === 'approve' ? approvalWork(approvalOf(call)) : CLOSING_WORK,
  answer,
  owed: MINUTES_WORK,
});
