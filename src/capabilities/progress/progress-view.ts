import type { QueryHandler } from '../../engine/handler';
import { monthsBegun } from '../on-time/pure/school-month';
import { remindable } from '../reminders/pure/remindable';
import { REMINDERS } from '../reminders/pure/reminders-table';
import { remindersView } from '../reminders/pure/reminders-view';
import { RESULT_ORDERS } from '../results/pure/result-orders-table';
import { progressReach } from './pure/progress-reach';
import { progressRows } from './pure/progress-rows';

/** What has to be there by today, of everybody whose progress the one who asks may look at. */
export const progressView: QueryHandler<'progress.view'> = {
  name: 'progress.view',
  needs: { tables: [RESULT_ORDERS, REMINDERS], ledger: true },
  execute: ({ session, person: { member } }) => ({
    today: session.today,
    reminders: remindersView(session, member),
    months: monthsBegun(session.school, session.today),
    rows: progressRows(session, progressReach(session.school, member, session.today), {
      id: member.id,
      mayRemind: remindable(session, member),
    }),
  }),
};
