import { mayDo } from '../../../contract/rights/permissions';
import { LEADERS } from '../../../contract/who-may';
import type { SchoolAsRead } from '../../../ledger/school-as-read';
import { rolesOn } from '../../../school/people/roles-on';
import type { StaffMember } from '../../../school/school-types';
import { groupsOn } from '../../../school/subject-groups';

/** Staff (by code) a person may remind today: leaders everybody, the head of a group its members, others nobody. */
export function remindable(
  { school, today }: Pick<SchoolAsRead, 'school' | 'today'>,
  member: StaffMember,
): (staffId: string) => boolean {
  if (!mayDo(member, 'reminder.nudge', today)) {
    return () => false;
  }

  const isLeader = rolesOn(member, today).some((role) => LEADERS.includes(role));
  const members = groupsOn(school, today)
    .filter(({ headId }) => headId === member.id)
    .flatMap(({ memberIds }) => memberIds);

  return (staffId) => isLeader || members.includes(staffId);
}
