import { assessmentName } from '../../book/assessment-name';
import { isWritten } from '../../book/tab-layout';
import type { QueryHandler } from '../../engine/handler';
import { lookupReach } from '../../engine/lookup-reach';
import { SCHOOL_ALONE } from '../../engine/needs';
import { namesInClass } from '../../school/names-in-class';
import { requireClass } from '../../school/require-class';
import { rosterOf } from '../../school/roster';

/** Pupils, subjects and columns of a class the asking person may look up. */
export const markScope: QueryHandler<'mark.scope'> = {
  name: 'mark.scope',
  needs: SCHOOL_ALONE,
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
