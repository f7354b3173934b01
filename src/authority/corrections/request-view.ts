import { assessmentName } from '../../domain/book/assessment-name';
import { registerName } from '../../domain/book/register-name';
import type { RequestView } from '../../domain/commands/views';
import { namesInClass } from '../../domain/control/names-in-class';
import type { SchoolModel } from '../../domain/control/school-model';
import { REQUESTS } from '../../domain/control/tables/requests-table';
import { isPerson, nameAt } from '../../domain/people/person-at';
import type { StaffMember } from '../../domain/school/school-types';
import { readOr } from '../../domain/table/cell-kind';
import type { RecordOf } from '../../domain/table/table';
import { readCell } from '../../domain/table/table-row';
import { fileUrl } from '../workspace/drive-calls';

/** A row of the request table. `draft`: its evidence is still being filed. */
export type RequestRow = RecordOf<typeof REQUESTS>;

/** A file of evidence as the table keeps it. */
export interface EvidenceRecord {
  readonly name: string;
  readonly fileId: string;
  readonly sha256: string;
}

/** Reads the evidence cell. */
export function evidenceOf(row: RequestRow): readonly EvidenceRecord[] {
  return readOr(readCell(REQUESTS, row, 'evidence'), []);
}

/** What people see of a request. `mayDecide` is for the person who asks. */
export function requestView(row: RequestRow, school: SchoolModel, mayDecide: boolean): RequestView {
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
    reason: row.reason,
    evidence: evidenceOf(row).map(({ name, fileId, sha256 }) => ({
      name,
      url: fileUrl(fileId),
      sha256,
    })),
    requestedBy: row.requestedBy,
    requestedByName: nameAt(school, row.requestedBy, row.requestedAt),
    requestedAt: row.requestedAt,
    decidedBy: orNull(row.decidedBy),
    decidedByName: row.decidedBy === '' ? null : nameAt(school, row.decidedBy, row.decidedAt),
    decidedAt: orNull(row.decidedAt),
    decisionReason: orNull(row.decisionReason),
    minutesUrl: row.minutesFileId === '' ? null : fileUrl(row.minutesFileId),
    mayDecide: mayDecide && row.state === 'open',
  };
}

/** True if a person made a request, whatever the address was then: who asks does not decide, and may take it back. */
export function isOwnRequest(school: SchoolModel, member: StaffMember, row: RequestRow): boolean {
  return isPerson(school, member, { email: row.requestedBy, at: row.requestedAt });
}
