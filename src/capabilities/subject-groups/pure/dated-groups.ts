import { isUnreadable } from '../../../kernel/table/cell-kind';
import type { RecordOf } from '../../../kernel/table/table';
import { readRow } from '../../../kernel/table/table-row';
import { addDays } from '../../../kernel/time/iso-date';
import type { SubjectGroup } from '../../../school/subject-groups';
import { SUBJECT_GROUPS } from './groups-table';

/** A row of the table of groups. */
export type GroupRow = RecordOf<typeof SUBJECT_GROUPS>;

/** What a row says of its group. */
type GroupState = Omit<SubjectGroup, 'to'> & { readonly isOver: boolean };

/** A row that is not done, or in which a day cannot be read, holds for nobody. */
function stateOf(row: GroupRow): readonly GroupState[] {
  const read = readRow(SUBJECT_GROUPS, row);
  const { from, target, done } = read;

  if (done !== true || from === null || isUnreadable(from)) {
    return [];
  }

  return [
    {
      ...{ id: read.groupId, name: read.name, headId: read.headId, from },
      memberIds: [...new Set([read.headId, ...read.memberIds])],
      subjectIds: read.subjectIds,
      target: target === null || isUnreadable(target) ? null : target,
      isOver: read.isOver === true,
    },
  ];
}

/** States of one group in the order of their days, those of one day in the order of the table. */
function daysOf(states: readonly GroupState[]): readonly SubjectGroup[] {
  const ordered = [...states].sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1));

  return ordered.flatMap(({ isOver, ...state }, at) => {
    const next = ordered[at + 1];
    const to = next === undefined ? null : addDays(next.from, -1);

    // Of two that begin on one day the later in the table holds.
    return isOver || (to !== null && to < state.from) ? [] : [{ ...state, to }];
  });
}

/** Every group there ever was, with its days, in the order of the table. */
export function groupsOf(rows: readonly GroupRow[]): readonly SubjectGroup[] {
  const states = rows.flatMap(stateOf);
  const ids = [...new Set(states.map(({ id }) => id))];

  return ids.flatMap((id) => daysOf(states.filter((state) => state.id === id)));
}
