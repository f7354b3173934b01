import { scopeText, scopeTextEn } from '../../book/window/scope-words';
import type { HomeContributor } from '../../engine/home-contributor';
import { SCHOOL_ALONE } from '../../engine/needs';
import { said, toldTwice } from '../../kernel/words/said';
import { lockView } from './lock-orders';
import { lockOrder } from './pure/lock-order';
import { LOCKS } from './pure/locks-table';

/** What stands in the ledger for an exception that is closed from a home: a reason is compulsory, this one is true. */
const CLOSED_EARLY = 'Đóng lại trước hạn từ trang Việc của tôi';

/** Exceptions that keep something open now, each closed by one press. */
export const OPEN_HOME: HomeContributor = {
  may: ['lock.lift'],
  needs: SCHOOL_ALONE,
  owed: (session) =>
    session.control.all(LOCKS).flatMap((row) => {
      const { active, kind, until } = lockView(row, session);
      const order = lockOrder(row);

      return !active || kind !== 'release'
        ? []
        : [
            {
              id: `open/${row.id}`,
              part: 'open',
              tone: 'open',
              title: toldTwice({ vi: scopeText(order), en: scopeTextEn(order) }),
              lines: [
                said('home.openUntil', {
                  until: Date.parse(until ?? row.at),
                  reason: row.reason,
                }),
              ],
              count: 0,
              place: { tab: 'lock' },
              acts: [
                {
                  label: said('home.close'),
                  command: {
                    name: 'lock.lift',
                    payload: { orderId: row.id, reason: CLOSED_EARLY },
                  },
                  done: said('home.closed'),
                },
              ],
            },
          ];
    }),
};
