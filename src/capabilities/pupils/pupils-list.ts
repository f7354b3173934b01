import type { QueryHandler } from '../../engine/handler';
import { SCHOOL_ALONE } from '../../engine/needs';
import { requireClass } from '../../school/require-class';
import { classRoster } from './roster-view';

/** Everybody who is or was in a class, in the order of the book, with what changed. */
export const pupilsList: QueryHandler<'pupils.list'> = {
  name: 'pupils.list',
  needs: SCHOOL_ALONE,
  execute: ({ session, payload }) =>
    classRoster(session, requireClass(session, payload.classId).id),
};
