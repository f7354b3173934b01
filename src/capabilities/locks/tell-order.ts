import { openedColumns } from '../../book/window/opened-columns';
import { scopeText } from '../../book/window/scope-words';
import type { Session } from '../../engine/session';
import { concernedBy, tellPeople } from '../../engine/tell/tell-people';
import type { RecordOf } from '../../kernel/table/table';
import { printDateTime } from '../../kernel/text/date-text';
import { nameAt } from '../../school/people/person-at';
import { reachOf } from './order-reach';
import { lockOrder } from './pure/lock-order';
import type { LOCKS } from './pure/locks-table';
import { shutWords } from './pure/shut-words';

type Row = RecordOf<typeof LOCKS>;

function tellRelease(session: Session, row: Row): void {
  const order = lockOrder(row);
  const reach = reachOf(session, order);
  const shut = shutWords(reach);
  const until = row.until === '' ? '' : ` đến ${printDateTime(Date.parse(row.until))}`;

  tellPeople(session, concernedBy(session, reach.opened, row.by), {
    subject: 'Sổ điểm: mở khóa có thời hạn',
    body: [
      `${nameAt(session.school, row.by, row.at)} đã mở khóa: ${scopeText(order)}${until}.`,
      ...(shut === null ? [] : [shut.vi]),
      `Lí do: ${row.reason}`,
      ...(row.request === '' ? [] : [`Theo đề nghị ${row.request}.`]),
      '',
      'Hết hạn, sổ tự khóa lại. Mọi thay đổi trong thời gian này được ghi vào sổ cái.',
    ].join('\n'),
  });
}

/** An order that is taken back is told of where columns open by it: another reason may hold them closed. */
function tellLift(session: Session, row: Row): void {
  const { school, now } = session;
  const orders = school.policy.orders.filter(({ id }) => id !== row.id);
  const before = { ...school.policy, orders };
  const columns = openedColumns({ classes: school.classes, before, after: school.policy }, now);

  if (columns.length === 0) {
    return;
  }

  tellPeople(session, concernedBy(session, columns, row.by), {
    subject: 'Sổ điểm: bỏ lệnh khóa, cột điểm được mở lại',
    body: [
      `${nameAt(school, row.by, row.at)} đã bỏ lệnh: ${scopeText(lockOrder(row))}; ${columns.length} cột điểm nay được mở lại.`,
      `Lí do: ${row.reason}`,
      '',
      'Mọi thay đổi được ghi vào sổ cái.',
    ].join('\n'),
  });
}

/** Other leaders and the teachers of what is open again learn of an order: nobody re-opens alone and unseen. */
export function tellOrder(session: Session, row: Row): void {
  switch (lockOrder(row).kind) {
    case 'release':
      tellRelease(session, row);
      break;
    case 'lift':
      tellLift(session, row);
      break;
    case 'lock':
      break;
  }
}
