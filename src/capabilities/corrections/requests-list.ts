import { mayDo } from '../../contract/rights/permissions';
import { ARCHIVE } from '../../engine/archive/pure/archive-table';
import type { QueryHandler } from '../../engine/handler';
import { REQUESTS } from './pure/requests-table';
import { isOwnRequest, requestView } from './request-view';

/** Correction requests, newest first: all of them for who decides or administers, else a person's own. */
export const requestsList: QueryHandler<'requests.list'> = {
  name: 'requests.list',
  needs: { tables: [ARCHIVE], ledger: false },
  execute: ({ session, person, payload }) => {
    const mayDecide = mayDo(person.member, 'correction.decide', session.today);
    const seesAll = mayDecide || mayDo(person.member, 'archive.list', session.today);

    return session.control
      .all(REQUESTS)
      .filter(({ state }) => state !== 'draft' && (payload.state === 'all' || state === 'open'))
      .map((row) => ({ row, isOwn: isOwnRequest(session.school, person.member, row) }))
      .filter(({ isOwn }) => seesAll || isOwn)
      .map(({ row, isOwn }) => requestView(row, session, mayDecide && !isOwn))
      .reverse();
  },
};
