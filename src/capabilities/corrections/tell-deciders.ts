import { assessmentName } from '../../book/assessment-name';
import { registerName } from '../../book/register-name';
import { rolesThatMay } from '../../contract/rights/permissions';
import type { Session } from '../../engine/session';
import { pageAddress } from '../../engine/tell/page-address';
import { tellPeople } from '../../engine/tell/tell-people';
import { nameAt } from '../../school/people/person-at';
import { rolesOn } from '../../school/people/roles-on';
import type { RequestRow } from './pure/request-row';

/** Those who may decide today, but not who asks: nobody decides on a request of their own. */
function deciders({ school, today }: Session, { requestedBy }: RequestRow): readonly string[] {
  const roles = rolesThatMay('correction.decide');

  return school.staff
    .filter((member) => rolesOn(member, today).some((role) => roles.includes(role)))
    .map(({ email }) => email)
    .filter((email) => email !== '' && email !== requestedBy);
}

/** Mails those who decide that a request has come, at once; the pupil stands in the request, not in the mail. */
export function tellDeciders(session: Session, row: RequestRow): void {
  const { school, context } = session;
  const { number, classId, subjectId, assessment, requestedBy, requestedAt } = row;
  const address = pageAddress(context.properties, '');
  const link = address === '' ? '' : `${address}?tab=decide&request=${row.id}`;

  tellPeople(session, deciders(session, row), {
    subject: `Đề nghị sửa điểm ${number}: ${classId} ${registerName(subjectId)}`,
    body: [
      `${nameAt(school, requestedBy, requestedAt)} đề nghị sửa một điểm: lớp ${classId}, ${registerName(subjectId)}, ${assessmentName(assessment)}.`,
      `Xem minh chứng và quyết định: ${link === '' ? 'trang Sổ điểm của trường, thẻ “Chờ duyệt”' : link}`,
    ].join('\n'),
  });
}
