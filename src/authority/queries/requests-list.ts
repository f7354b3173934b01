import { REQUESTS } from '../../domain/control/tables/requests-table';
import { mayDo } from '../../domain/roles/permissions';
import { isOwnRequest, requestView } from '../corrections/request-view';
import type { QueryHandler } from '../handler';

/** Correction requests, newest first: all of them for who decides or administers, else a person's own. */
export const requestsList: QueryHandler<'requests.list'> = {
  name: 'requests.list',
  execute: ({ session, person, payload }) => {
    const mayDecide = mayDo(person.member, 'correction.decide', session.today);
    const seesAll = mayDecide || mayDo(person.member, 'archive.list', session.today);

    return session.control
      .all(REQUESTS)
      .filter(({ state }) => state !== 'draft' && (payload.state === 'all' || state === 'open'))
      .map((row) => ({ row, isOwn: isOwnRequest(session.school, person.member, row) }))
      .filter(({ isOwn }) => seesAll || isOwn)
      .map(({ row, isOwn }) => requestView(row, session.school, mayDecide && !isOwn))
      .reverse();
  },
};
