import { roleAt } from '../../contract/rights/role-at';
import { isRecorded } from '../../engine/act/recorded-commands';
import type { CommandHandler } from '../../engine/handler';
import { ledgerId } from '../../engine/ledger/ledger-id';
import type { Person } from '../../engine/person';
import { requireClass, type Session, saveSession } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { type CorrectionInput, checkRequest } from './check-request';
import type { EvidenceUpload } from './corrections-contract';
import { fileEvidence } from './file-evidence';
import { REQUESTS } from './pure/requests-table';
import { isOwnRequest, type RequestRow, requestView } from './request-view';

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

/** Files the evidence, then opens the request and writes it into the ledger of the class. */
function open(
  session: Session,
  row: RequestRow,
  options: { readonly uploads: readonly EvidenceUpload[]; readonly isResumed: boolean },
): RequestRow {
  const { folderId } = requireClass(session, row.classId);
  const filed = fileEvidence(
    session,
    { id: row.id, number: row.number, folderId, classId: row.classId },
    options.uploads,
  );
  const opened: RequestRow = { ...row, state: 'open', evidence: JSON.stringify(filed) };

  if (!options.isResumed || !isRecorded(session, row.classId, ledgerId('request', row.id))) {
    session.ledger.append(
      row.classId,
      [
        {
          time: row.requestedAt,
          actor: row.requestedBy,
          role: roleAt(
            session.school,
            { email: row.requestedBy, at: row.requestedAt },
            'correction.request',
          ),
          meaning: 'request',
          subjectKey: {
            pupilId: row.pupilId,
            classId: row.classId,
            subjectId: row.subjectId,
            assessment: row.assessment,
          },
          oldValue: row.oldValue,
          newValue: row.newValue,
          reason: row.reason,
          refs: [row.number, ...filed.map(({ sha256 }) => `sha256:${sha256}`)],
          commandId: ledgerId('request', row.id),
        },
      ],
      session.context.sha256,
    );
  }

  session.control.put(REQUESTS, opened);
  saveSession(session);

  return opened;
}

/** A teacher asks for a mark to be corrected, with reason and evidence (R140, R141). */
export const correctionRequest: CommandHandler<'correction.request'> = {
  name: 'correction.request',
  execute: ({ session, person, id, payload }) => {
    const existing = session.control.find(REQUESTS, id);

    if (existing !== null && !isOwnRequest(session.school, person.member, existing)) {
      throw new AppError('BAD_INPUT', { field: 'id', value: id });
    }

    if (existing !== null && existing.state !== 'draft') {
      return requestView(existing, session.school, false);
    }

    const newValue = checkRequest(session, person, payload);

    if (existing !== null && !isSameRequest(existing, payload, newValue)) {
      throw new AppError('BAD_INPUT', { field: 'id', value: id });
    }

    const row = existing ?? draftRow({ session, person, id }, payload, newValue);

    if (existing === null) {
      session.control.put(REQUESTS, row);
      saveSession(session);
    }

    const opened = open(session, row, { uploads: payload.evidence, isResumed: existing !== null });

    return requestView(opened, session.school, false);
  },
};
