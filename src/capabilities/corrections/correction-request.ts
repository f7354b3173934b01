import type { ActCall } from '../../engine/act/act-call';
import { rowAct } from '../../engine/act/row-act';
import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import { normalizeText } from '../../kernel/text/normalize-text';
import { type CorrectionInput, checkRequest } from './check-request';
import { DRAFT_WORK, filingWork } from './filing-work';
import type { RequestRow } from './pure/request-row';
import { REQUESTS } from './pure/requests-table';
import { requestView } from './request-view';

function nextNumber(session: Session): string {
  const count = session.control.all(REQUESTS).length + 1;

  return `PĐN-${String(count).padStart(3, '0')}`;
}

function draftRow(
  call: { readonly session: Session; readonly person: Person; readonly id: string },
  input: CorrectionInput,
  newValue: string,
): RequestRow {
  const { session, person, id } = call;

  return {
    id,
    number: nextNumber(session),
    state: 'draft',
    classId: input.classId,
    subjectId: input.subjectId,
    pupilId: input.pupilId,
    assessment: input.assessment,
    oldValue: input.oldValue,
    newValue,
    cause: input.cause,
    reason: input.reason,
    evidence: '',
    requestedBy: person.email,
    requestedAt: session.nowIso,
    decisionId: '',
    decision: '',
    decidedBy: '',
    decidedRole: '',
    decidedAt: '',
    decisionReason: '',
    appliedAt: '',
    oldAverage: '',
    newAverage: '',
    minutesNumber: '',
    minutesFileId: '',
    recheckDecision: normalizeText(input.recheckDecision ?? ''),
  };
}

/** A draft is gone on with only by the request it was made for. */
function isSameRequest(row: RequestRow, input: CorrectionInput, newValue: string): boolean {
  return (
    row.classId === input.classId &&
    row.subjectId === input.subjectId &&
    row.pupilId === input.pupilId &&
    row.assessment === input.assessment &&
    row.oldValue === input.oldValue &&
    row.newValue === newValue
  );
}

/** A teacher asks for a mark to be corrected, with reason and evidence (R140, R141). */
export const correctionRequest = rowAct({
  name: 'correction.request',
  work: ({ payload }: ActCall<'correction.request'>) => filingWork(payload.evidence),
  giver: ({ requestedBy, requestedAt }) => ({ email: requestedBy, at: requestedAt }),
  check: ({ session, person, payload }) => checkRequest(session, person, payload),
  checksAgain: true,
  draft: (call, newValue) => draftRow(call, call.payload, newValue),
  isSame: (row, { payload }, newValue) =>
    newValue === null || isSameRequest(row, payload, newValue),
  owed: DRAFT_WORK,
  answer: ({ session }, { row }) => requestView(row, session, false),
});
