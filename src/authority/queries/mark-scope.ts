import { assessmentName } from '../../domain/book/assessment-name';
import { isWritten } from '../../domain/book/tab-layout';
import { namesInClass } from '../../domain/control/names-in-class';
import { rosterOf } from '../../domain/control/roster';
import type { QueryHandler } from '../handler';
import { lookupReach } from '../operations/lookup-reach';
import { requireClass } from '../session';

/** Pupils, subjects and columns of a class the asking person may look up. */
export const markScope: QueryHandler<'mark.scope'> = {
  name: 'mark.scope',
  execute: ({ session, person, payload }) => {
    const schoolClass = requireClass(session, payload.classId);
    const { tabs } = lookupReach(session, person, schoolClass);
    const nameOf = namesInClass(session.school, schoolClass.id);

    return {
      pupils: rosterOf(session.school, schoolClass.id).map(({ pupil }) => ({
        id: pupil.id,
        name: nameOf(pupil.id),
      })),
      subjects: tabs.map((tab) => ({
        id: tab.id,
        name: tab.heading,
        columns: tab.columns
          .filter(isWritten)
          .map(({ key }) => ({ id: key, name: assessmentName(key) })),
      })),
    };
  },
};
