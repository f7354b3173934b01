import { mayDo } from '../../../contract/rights/permissions';
import type { SchoolAsRead } from '../../../ledger/school-as-read';
import type { StaffMember } from '../../../school/school-types';
import { nudgesOn, type ReminderRow, wantsNoDigest } from './reminder-rows';
import type { RemindersView } from './reminder-views';
import { REMINDERS } from './reminders-table';

function nudgesFor(
  rows: readonly ReminderRow[],
  { email }: StaffMember,
  today: string,
): RemindersView['nudges'] {
  return nudgesOn(rows, today).map(({ by, ...nudge }) => ({ ...nudge, isOwn: by === email }));
}

/** Where reminders stand for somebody today: who was reminded concerns only those who remind. */
export function remindersView(asRead: SchoolAsRead, member: StaffMember): RemindersView {
  const rows = asRead.control.all(REMINDERS);
  const mayNudge = mayDo(member, 'reminder.nudge', asRead.today);

  return {
    digest: !wantsNoDigest(rows, member.email),
    nudges: mayNudge ? nudgesFor(rows, member, asRead.today) : [],
  };
}
