import { mayDo } from '../../contract/rights/permissions';
import type { QueryHandler } from '../../engine/handler';
import { SCHOOL_ALONE } from '../../engine/needs';
import { isWaiting } from './pure/reopening-row';
import { REOPENINGS } from './pure/reopenings-table';
import { isOwnReopening, reopeningView } from './reopening-view';

/** Requests to open a column, newest first: all of them for who decides or administers, else a person's own. */
export const reopeningsList: QueryHandler<'reopening.list'> = {
  name: 'reopening.list',
  needs: { ...SCHOOL_ALONE, tables: [REOPENINGS] },
  execute: ({ session, person, payload }) => {
    const { member } = person;
    const seesAll =
      mayDo(member, 'reopening.decide', session.today) ||
      mayDo(member, 'setup.start', session.today);

    return session.control
      .all(REOPENINGS)
      .filter((row) => row.state !== 'draft' && (payload.state === 'all' || isWaiting(row)))
      .filter((row) => seesAll || isOwnReopening(session, person, row))
      .map((row) => reopeningView(row, session, person))
      .reverse();
  },
};
