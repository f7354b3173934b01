import type { QueryHandler } from '../handler';
import { classRoster } from '../pupils/roster-view';
import { fields, text } from '../read-payload';
import { requireClass } from '../session';

/** Everybody who is or was in a class, in the order of the book, with what changed. */
export const pupilsList: QueryHandler<'pupils.list'> = {
  name: 'pupils.list',
  read: (payload) => ({ classId: text(fields(payload), 'classId', 20) }),
  execute: ({ session, payload }) =>
    classRoster(session, requireClass(session, payload.classId).id),
};
