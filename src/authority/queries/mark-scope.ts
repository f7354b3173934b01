import { assessmentName } from '../../domain/book/assessment-name';
import { pupilsOf } from '../../domain/control/school-model';
import type { QueryHandler } from '../handler';
import { lookupReach } from '../operations/lookup-reach';
import { fields, text } from '../read-payload';
import { requireClass } from '../session';

/** Pupils, subjects and columns of a class the asking person may look up. */
export const markScope: QueryHandler<'mark.scope'> = {
  name: 'mark.scope',
  read: (payload) => ({ classId: text(fields(payload), 'classId', 20) }),
  execute: ({ session, person, payload }) => {
    const schoolClass = requireClass(session, payload.classId);
    const { tabs } = lookupReach(session, person, schoolClass);

    return {
      pupils: pupilsOf(session.school, schoolClass.id).map(({ id, fullName }) => ({
        id,
        name: fullName,
      })),
      subjects: tabs.map((tab) => ({
        id: tab.id,
        name: tab.heading,
        columns: tab.columns
          .filter(({ role }) => role === 'mark' || role === 'entry')
          .map(({ key }) => ({ id: key, name: assessmentName(key) })),
      })),
    };
  },
};
