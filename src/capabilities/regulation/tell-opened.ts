import { reopenedColumns } from '../../book/window/reopened-columns';
import type { Session } from '../../engine/session';
import { concernedBy, tellPeople } from '../../engine/tell/tell-people';
import type { LockPolicy } from '../../school/lock-policy';
import { nameAt } from '../../school/people/person-at';

/** Who changed the regulation, when and why. */
export interface RegulationAct {
  readonly by: string;
  /** UTC ISO. */
  readonly at: string;
  readonly reason: string;
}

/** Leaders and teachers learn of columns a changed regulation opens again after their deadline: nothing opens unseen. */
export function tellOpened(session: Session, after: LockPolicy, act: RegulationAct): void {
  const { school, now } = session;
  const columns = reopenedColumns({ classes: school.classes, before: school.policy, after }, now);

  if (columns.length === 0) {
    return;
  }

  tellPeople(session, concernedBy(session, columns, act.by), {
    subject: 'Sổ điểm: quy chế thay đổi, có cột điểm được mở lại',
    body: [
      `${nameAt(school, act.by, act.at)} đã thay đổi quy chế của trường; ${columns.length} cột điểm đã hết hạn nay được mở lại.`,
      `Lí do: ${act.reason}`,
      '',
      'Xem quy chế và hạn mới ở trang “Quy chế của trường”.',
    ].join('\n'),
  });
}
