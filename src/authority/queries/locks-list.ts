import { LOCKS } from '../../domain/control/tables/locks-table';
import type { QueryHandler } from '../handler';
import { lockView } from '../operations/lock-orders';

/** Every order to lock or re-open, newest first. */
export const locksList: QueryHandler<'locks.list'> = {
  name: 'locks.list',
  execute: ({ session }) =>
    session.control
      .all(LOCKS)
      .map((row) => lockView(row, session.now))
      .reverse(),
};
