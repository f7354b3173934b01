import { assessmentName } from '../../book/assessment-name';
import { registerName } from '../../book/register-name';
import type { RequestView } from '../../contract/views';
import type { Session } from '../../engine/session';
import { readOr } from '../../kernel/table/cell-kind';
import { readCell } from '../../kernel/table/table-row';
import { namesInClass } from '../../school/names-in-class';
import { isPerson, nameAt } from '../../school/people/person-at';
import type { SchoolModel } from '../../school/school-model';
import type { StaffMember } from '../../school/school-types';
import { fileUrl } from '../../workspace/drive-calls';
import { evidenceOf, type RequestRow } from './pure/request-row';
import { REQUESTS } from './pure/requests-table';
import { requestImpact } from './request-impact';

function evidenceViews(row: RequestRow): RequestView['evidence'] {
  return evidenceOf(row).map(({ name, fileId, sha256 }) => ({
    name,
    url: fileUrl(fileId),
    sha256,
  }));
}

/** What people see of a request. `mayDecide` is for the person who asks. */
export function requestView(row: RequestRow, session: Session, mayDecide: boolean): RequestView {
  const { school } = session;
  const state = readOr(readCell(REQUESTS, row, 'state'), 'applying');
  const orNull = (text: string): string | null => (text === '' ? null : text);

  return {
    id: row.id,
    number: row.number,
    state: state === 'draft' ? 'applying' : state,
    classId: row.classId,
    subjectId: row.subjectId,
    subjectName: registerName(row.subjectId),
    pupilId: row.pupilId,
    pupilName: namesInClass(school, row.classId)(row.pupilId),
    assessment: row.assessment,
    assessmentName: assessmentName(row.assessment),
    oldValue: row.oldValue,
    newValue: row.newValue,
    cause: row.cause,
    recheckDecision: row.recheckDecision,
    reason: row.reason,
    evidence: evidenceViews(row),
    requestedBy: row.requestedBy,
    requestedByName: nameAt(school, row.requestedBy, row.requestedAt),
    requestedAt: row.requestedAt,
    decidedBy: orNull(row.decidedBy),
    decidedByName: row.decidedBy === '' ? null : nameAt(school, row.decidedBy, row.decidedAt),
    decidedAt: orNull(row.decidedAt),
    decisionReason: orNull(row.decisionReason),
    minutesUrl: row.minutesFileId === '' ? null : fileUrl(row.minutesFileId),
    impact: requestImpact(session, row).map((item) => ({
      ...item,
      url: item.fileId === '' ? '' : fileUrl(item.fileId),
    })),
    mayDecide: mayDecide && row.state === 'open',
  };
}

/** True if a person made a request, whatever the address was then: who asks does not decide, and may take it back. */
export function isOwnRequest(school: SchoolModel, member: StaffMember, row: RequestRow): boolean {
  return isPerson(school, member, { email: row.requestedBy, at: row.requestedAt });
}
