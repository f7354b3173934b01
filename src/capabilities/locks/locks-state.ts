import type { QueryHandler } from '../../engine/handler';
import { SCHOOL_ALONE } from '../../engine/needs';
import { schoolLockState } from './pure/school-lock-state';

/** Whether the books of the current semester are closed, and how many re-openings there are. */
export const locksState: QueryHandler<'locks.state'> = {
  name: 'locks.state',
  needs: SCHOOL_ALONE,
  execute: ({ session }) => {
    const { classes, policy } = session.school;

    return schoolLockState(classes, policy, session);
  },
};
