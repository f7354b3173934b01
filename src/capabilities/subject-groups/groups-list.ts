import type { QueryHandler } from '../../engine/handler';
import { SCHOOL_ALONE } from '../../engine/needs';
import { groupsView } from './groups-view';

/** The subject groups of the school, with the staff they can be made of. */
export const groupsList: QueryHandler<'groups.list'> = {
  name: 'groups.list',
  needs: SCHOOL_ALONE,
  execute: ({ session }) => groupsView(session),
};
