import type { QueryHandler } from '../handler';
import { classRoster } from '../pupils/roster-view';
import { requireClass } from '../session';

/** Everybody who is or was in a class, in the order of the book, with what changed. */
export const pupilsList: QueryHandler<'pupils.list'> = {
  name: 'pupils.list',
  execute: ({ session, payload }) =>
    classRoster(session, requireClass(session, payload.classId).id),
};
