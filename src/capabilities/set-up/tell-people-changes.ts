import type { Session } from '../../engine/session';
import { concernedBy, tellPeople } from '../../engine/tell/tell-people';
import { nameAt } from '../../school/people/person-at';
import { type RoleId, ruleOf } from '../../school/roles/role-table';
import { staffName } from '../../school/school-model';
import type { PeopleChange, PeoplePlan } from './pure/people/people-change';

/** Who holds one of these decides, or lets others in. */
const POWERFUL: readonly RoleId[] = ['principal', 'deputy', 'admin'];

type Readdressed = Extract<PeopleChange, { kind: 'readdressed' }>;

function lineOf(session: Session, change: PeopleChange): readonly string[] {
  if (change.kind === 'readdressed') {
    const { staffId, old, new: next } = change;

    return [`${staffName(session.school, staffId)} (${staffId}): địa chỉ ${old} đổi thành ${next}`];
  }

  return change.kind === 'roles'
    ? change.given
        .filter(({ role }) => POWERFUL.includes(role))
        .map(
          ({ role }) =>
            `${staffName(session.school, change.staffId) || change.staffId}: được giao ${ruleOf(role).title.vi}`,
        )
    : [];
}

/**
 * An address is who somebody is to this school, and some roles let others in: nobody moves one or gives one unseen.
 * Leaders, administrators and whoever had the address before are told; not who did it.
 */
export function tellPeopleChanges(
  session: Session,
  by: string,
  { changes, isFirst }: PeoplePlan,
): void {
  const lines = changes.flatMap((change) => lineOf(session, change));

  // The first tables are how everybody comes in.
  if (isFirst || lines.length === 0) {
    return;
  }

  const before = changes
    .filter((change): change is Readdressed => change.kind === 'readdressed')
    .map(({ old }) => old);
  const told = [...concernedBy(session, [], by), ...before];

  tellPeople(
    session,
    [...new Set(told)].filter((email) => email !== '' && email !== by),
    {
      subject: 'Sổ điểm: đổi địa chỉ hoặc vai trò',
      body: [
        `${nameAt(session.school, by, session.nowIso)} đã nhập bảng nhân sự mới:`,
        ...lines.map((line) => `– ${line}`),
        '',
        'Nếu không đúng, hãy báo ngay hiệu trưởng. Thay đổi đã được ghi vào sổ cái.',
      ].join('\n'),
    },
  );
}
