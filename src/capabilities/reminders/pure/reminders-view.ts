import type { SchoolAsRead } from '../../../ledger/school-as-read';
import { nudgesOn, wantsNoDigest } from './reminder-rows';
import type { RemindersView } from './reminder-views';
import { REMINDERS } from './reminders-table';

/** Where reminders stand for somebody (by e-mail) today. */
export function remindersView(asRead: SchoolAsRead, email: string): RemindersView {
  const rows = asRead.control.all(REMINDERS);

  return { digest: !wantsNoDigest(rows, email), nudges: nudgesOn(rows, asRead.today) };
}
