import { assessmentName } from '../../book/assessment-name';
import { registerName } from '../../book/register-name';
import { rolesThatMay } from '../../contract/rights/permissions';
import type { Session } from '../../engine/session';
import { pageAddress } from '../../engine/tell/page-address';
import { tellPeople } from '../../engine/tell/tell-people';
import { printDateTime } from '../../kernel/text/date-text';
import { nameAt } from '../../school/people/person-at';
import { rolesOn } from '../../school/people/roles-on';
import type { ReopeningRow } from './pure/reopening-row';

function columnWords({ classId, subjectId, assessment }: ReopeningRow): string {
  return `lớp ${classId}, ${registerName(subjectId)}, ${assessmentName(assessment)}`;
}

function linkTo({ context }: Session, tab: string): string {
  const address = pageAddress(context.properties, '');

  return address === '' ? 'trang Sổ điểm của trường' : `${address}?tab=${tab}`;
}

/** Those who may decide today, but not who asks. */
function deciders({ school, today }: Session, { requestedBy }: ReopeningRow): readonly string[] {
  const roles = rolesThatMay('reopening.decide');

  return school.staff
    .filter((member) => rolesOn(member, today).some((role) => roles.includes(role)))
    .map(({ email }) => email)
    .filter((email) => email !== '' && email !== requestedBy);
}

/** Mails those who decide that a teacher asks for a column to be opened. */
export function tellAsked(session: Session, row: ReopeningRow): void {
  const { number, classId, subjectId, requestedBy, requestedAt, until, reason } = row;

  tellPeople(session, deciders(session, row), {
    subject: `Xin mở cột ${number}: ${classId} ${registerName(subjectId)}`,
    body: [
      `${nameAt(session.school, requestedBy, requestedAt)} xin mở ${columnWords(row)} đến ${printDateTime(Date.parse(until))}.`,
      `Lí do: ${reason}`,
      `Mở hoặc từ chối: ${linkTo(session, 'decide')}`,
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
      `Xem đề nghị của thầy/cô: ${linkTo(session, 'mine')}`,
    ].join('\n'),
  });
}
