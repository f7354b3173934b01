import { assessmentName } from '../../book/assessment-name';
import { registerName } from '../../book/register-name';
import type { Session } from '../../engine/session';
import { deciders } from '../../engine/tell/deciders';
import { pageLink } from '../../engine/tell/page-link';
import { tellPeople } from '../../engine/tell/tell-people';
import { printDateTime } from '../../kernel/text/date-text';
import { nameAt } from '../../school/people/person-at';
import type { ReopeningRow } from './pure/reopening-row';

function columnWords({ classId, subjectId, assessment }: ReopeningRow): string {
  return `lớp ${classId}, ${registerName(subjectId)}, ${assessmentName(assessment)}`;
}

/** Mails those who decide that a teacher asks for a column to be opened. */
export function tellAsked(session: Session, row: ReopeningRow): void {
  const { number, classId, subjectId, requestedBy, requestedAt, until, reason } = row;

  tellPeople(session, deciders(session, 'reopening.decide', requestedBy), {
    subject: `Xin mở cột ${number}: ${classId} ${registerName(subjectId)}`,
    body: [
      `${nameAt(session.school, requestedBy, requestedAt)} xin mở ${columnWords(row)} đến ${printDateTime(Date.parse(until))}.`,
      `Lí do: ${reason}`,
      `Mở hoặc từ chối: ${pageLink(session.context, { tab: 'decide', title: 'Chờ duyệt' })}`,
    ].join('\n'),
  });
}

/** Mails who asked that the column stays closed, and why. Of one that is opened the order tells. */
export function tellRefused(session: Session, row: ReopeningRow): void {
  const { number, classId, subjectId, requestedBy, decidedBy, decidedAt, decisionReason } = row;

  tellPeople(session, [requestedBy], {
    subject: `Không mở cột theo ${number}: ${classId} ${registerName(subjectId)}`,
    body: [
      `${nameAt(session.school, decidedBy, decidedAt)} không mở ${columnWords(row)}.`,
      `Lí do: ${decisionReason}`,
      `Xem đề nghị của thầy/cô: ${pageLink(session.context, { tab: 'mine', title: 'Của tôi' })}`,
    ].join('\n'),
  });
}
