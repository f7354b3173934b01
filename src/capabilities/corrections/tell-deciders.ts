import { assessmentName } from '../../book/assessment-name';
import { registerName } from '../../book/register-name';
import type { Session } from '../../engine/session';
import { deciders } from '../../engine/tell/deciders';
import { pageLink } from '../../engine/tell/page-link';
import { tellPeople } from '../../engine/tell/tell-people';
import { nameAt } from '../../school/people/person-at';
import type { RequestRow } from './pure/request-row';

/** Mails those who decide that a request has come, at once; the pupil stands in the request, not in the mail. */
export function tellDeciders(session: Session, row: RequestRow): void {
  const { school, context } = session;
  const { number, classId, subjectId, assessment, requestedBy, requestedAt } = row;
  const place = { tab: 'decide', title: 'Chờ duyệt', more: `&request=${row.id}` };

  tellPeople(session, deciders(session, 'correction.decide', requestedBy), {
    subject: `Đề nghị sửa điểm ${number}: ${classId} ${registerName(subjectId)}`,
    body: [
      `${nameAt(school, requestedBy, requestedAt)} đề nghị sửa một điểm: lớp ${classId}, ${registerName(subjectId)}, ${assessmentName(assessment)}.`,
      `Xem minh chứng và quyết định: ${pageLink(context, place)}`,
    ].join('\n'),
  });
}
