import { AppError } from '../../domain/app-error';
import type { EvidenceUpload } from '../../domain/commands/catalogue';
import { MAX_EVIDENCE_BASE64 } from '../../domain/commands/evidence-limits';
import { REQUESTS } from '../../domain/control/table-schema';
import { roleAt } from '../../domain/people/role-at';
import { type CorrectionInput, checkRequest } from '../corrections/check-request';
import { fileEvidence } from '../corrections/file-evidence';
import { isOwnRequest, type RequestRow, requestView } from '../corrections/request-view';
import type { CommandHandler } from '../handler';
import { ledgerId } from '../operations/ledger-id';
import { isRecorded } from '../operations/recorded-commands';
import type { Person } from '../person';
import { encoded, type Fields, fields, oneOf, text } from '../read-payload';
import { requireClass, type Session, saveSession } from '../session';

const CAUSES = ['mistyped', 'overlooked', 'remarked', 'other'] as const;
/** A little more than is taken, so that a file too large is named by the check of the evidence. */
const LONGEST_BASE64 = MAX_EVIDENCE_BASE64 + 200_000;

function evidence(source: Fields): readonly EvidenceUpload[] {
  const list = source.evidence ?? [];

  if (!Array.isArray(list)) {
    throw new AppError('BAD_INPUT', { field: 'evidence', value: typeof list });
  }

  return list.map((item) => {
    const upload = fields(item, 'evidence');

    return {
      name: text(upload, 'name', 200),
      mimeType: text(upload, 'mimeType', 100),
      base64: encoded(upload, 'base64', LONGEST_BASE64),
    };
  });
}

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
  read: (payload) => {
    const source = fields(payload);

    return {
      classId: text(source, 'classId', 20),
      subjectId: text(source, 'subjectId', 40),
      pupilId: text(source, 'pupilId', 40),
      assessment: text(source, 'assessment', 20),
      oldValue: text(source, 'oldValue', 200),
      newValue: text(source, 'newValue', 200),
      ...(source.deletes === true ? { deletes: true } : {}),
      cause: oneOf(source, 'cause', CAUSES),
      reason: text(source, 'reason', 1000),
      evidence: evidence(source),
    };
  },
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
