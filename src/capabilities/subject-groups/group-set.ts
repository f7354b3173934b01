import type { ActCall } from '../../engine/act/act-call';
import { rowAct } from '../../engine/act/row-act';
import { schoolOf } from '../../engine/state/load-school';
import { AppError } from '../../kernel/app-error';
import { writeRow } from '../../kernel/table/table-row';
import { requireInYear } from '../../school/calendar/school-year';
import { GROUP_WORK } from './group-work';
import { groupsView } from './groups-view';
import type { GroupRow } from './pure/dated-groups';
import { groupFaults } from './pure/group-faults';
import { SUBJECT_GROUPS } from './pure/groups-table';

type Call = ActCall<'group.set'>;

function check({ session, payload }: Call): null {
  const { school, configuration } = session;
  requireInYear(configuration.schoolYear, payload.from, 'Từ ngày');

  if (payload.groupId !== '' && !(school.groups ?? []).some(({ id }) => id === payload.groupId)) {
    throw new AppError('NOT_FOUND', { what: 'tổ chuyên môn này' });
  }

  const [fault] = groupFaults(school, payload);

  if (fault !== undefined) {
    throw new AppError('BAD_INPUT', { ...fault });
  }

  return null;
}

function draft({ session, person, id, payload }: Call): GroupRow {
  const { groupId, name, headId, memberIds, subjectIds, target, from, isOver, reason } = payload;

  return writeRow(SUBJECT_GROUPS, {
    ...{ id, name, headId, subjectIds, target, from, reason },
    groupId: groupId === '' ? id : groupId,
    memberIds: [...new Set([headId, ...memberIds])],
    isOver: isOver ? true : null,
    by: person.email,
    role: person.role,
    at: session.now,
    done: null,
  });
}

/**
 * A subject group is made, changed or ended from a day on: its head sees at once what the group owes.
 * @throws AppError NOT_FOUND, OUTSIDE_YEAR, BAD_INPUT naming people or subjects there are not, a name that is taken, or a
 * day before the last change.
 */
export const groupSet = rowAct({
  name: 'group.set',
  work: GROUP_WORK,
  giver: ({ by, at }) => ({ email: by, at }),
  check,
  draft,
  answer: ({ session }) => groupsView({ ...session, school: schoolOf(session.control) }),
});
