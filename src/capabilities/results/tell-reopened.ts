import { openedColumns } from '../../book/window/opened-columns';
import type { Session } from '../../engine/session';
import { concernedBy, tellPeople } from '../../engine/tell/tell-people';
import { nameAt } from '../../school/people/person-at';
import type { ClassRecord } from '../../school/school-model';
import { periodInText, readPeriod } from './pure/period';
import type { ResultOrder } from './pure/result-orders';

/** Other leaders and the teachers who may write again learn of it, as of any other opening. */
export function tellReopened(session: Session, order: ResultOrder, schoolClass: ClassRecord): void {
  const { school, now } = session;
  const period = readPeriod(order.period) ?? 1;
  const seal = { classId: schoolClass.id, period, since: 0, by: order.by };
  const sealed = { ...school.policy, seals: [...(school.policy.seals ?? []), seal] };
  const pair = { classes: [schoolClass], before: sealed, after: school.policy };
  const columns = openedColumns(pair, now);
  const opened =
    columns.length === 0
      ? 'chưa cột điểm nào mở ra, vì còn lí do đóng khác'
      : `${columns.length} cột điểm nay được mở lại`;

  tellPeople(session, concernedBy(session, columns, order.by), {
    subject: 'Sổ điểm: mở lại kết quả đã duyệt',
    body: [
      `${nameAt(school, order.by, order.at)} đã mở lại kết quả đã duyệt ${periodInText(period)} lớp ${schoolClass.id}; ${opened}.`,
      `Lí do: ${order.reason}`,
      '',
      'Mọi thay đổi được ghi vào sổ cái; kết quả phải được duyệt lại.',
    ].join('\n'),
  });
}
