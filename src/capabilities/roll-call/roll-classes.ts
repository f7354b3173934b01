import type { QueryHandler } from '../../engine/handler';
import { rollReach } from './roll-reach';
import { rollCallAt } from './roll-view';

/** Which classes were taken, of those a person calls or looks at: what a proctor has left to do. */
export const rollClasses: QueryHandler<'rollCall.classes'> = {
  name: 'rollCall.classes',
  needs: { tables: [], ledger: true },
  execute: ({ session, person, payload: { date, session: part } }) => ({
    ...{ date, session: part },
    classes: rollReach(session, person).map(({ id }) => {
      const { counts, others } = rollCallAt(session, { classId: id, date, session: part });

      return {
        classId: id,
        isTaken: counts !== null,
        absent: (counts?.absent ?? []).filter(({ kind }) => kind !== 'M').length,
        differs: others.length > 0,
      };
    }),
  }),
};
