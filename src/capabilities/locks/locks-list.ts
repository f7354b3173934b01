import type { QueryHandler } from '../../engine/handler';
import { SCHOOL_ALONE } from '../../engine/needs';
import { lockView } from './lock-orders';
import { LOCKS } from './pure/locks-table';

/** Every order to lock or re-open, newest first. */
export const locksList: QueryHandler<'locks.list'> = {
  name: 'locks.list',
  needs: SCHOOL_ALONE,
  execute: ({ session }) =>
    session.control
      .all(LOCKS)
      .map((row) => lockView(row, session))
      .reverse(),
};
