import type { Trace } from '../../engine/act/trail';
import { work } from '../../engine/act/work';
import { ledgerId } from '../../engine/ledger/ledger-id';
import type { Session } from '../../engine/session';
import { readOr } from '../../kernel/table/cell-kind';
import { readRow } from '../../kernel/table/table-row';
import { said } from '../../kernel/words/said';
import type { LedgerRecord } from '../../ledger/ledger-data';
import { type EntryDraft, SCHOOL_CHAIN } from '../../ledger/ledger-entry';
import { staffName } from '../../school/school-model';
import type { GroupRow } from './pure/dated-groups';
import { SUBJECT_GROUPS } from './pure/groups-table';
import type { OwedGroupSaying } from './pure/words/owed-groups-words';

function traceOf({ id }: GroupRow): Trace {
  return { chain: SCHOOL_CHAIN, commandId: ledgerId('group', id) };
}

/** A row as the ledger keeps it: ids, and the name of the head for who reads it without the school. */
function dataOf({ school }: Session, row: GroupRow): LedgerRecord {
  const { memberIds, subjectIds, target } = readRow(SUBJECT_GROUPS, row);

  return {
    ...{ name: row.name, head: row.headId, headName: staffName(school, row.headId) },
    ...{ members: memberIds, subjects: subjectIds, from: row.from },
    target: readOr(target, null),
    isOver: row.isOver !== '',
  };
}

/** The last row of the same group that the ledger knows; null: it is new. */
function before(session: Session, { groupId }: GroupRow): LedgerRecord | null {
  const rows = session.control
    .all(SUBJECT_GROUPS)
    .filter((row) => row.groupId === groupId && row.done !== '');
  const last = rows[rows.length - 1];

  return last === undefined ? null : dataOf(session, last);
}

function draftOf(session: Session, row: GroupRow, held: LedgerRecord | null): EntryDraft {
  return {
    time: row.at,
    actor: row.by,
    role: row.role,
    meaning: 'post',
    data: { group: row.groupId, new: dataOf(session, row), old: held },
    reason: row.reason,
    commandId: traceOf(row).commandId,
  };
}

/** Subject groups that are made, changed or ended: the ledger learns of one, then it holds. */
export const GROUP_WORK = work({
  title: said<OwedGroupSaying>('part.groups'),
  turn: 'rules',
  table: SUBJECT_GROUPS,
  isDone: ({ done }) => done !== '',
  chains: () => [SCHOOL_CHAIN],
  // What held before, read while the rows do not hold yet.
  books: ({ session, rows }) => rows.map((row) => ({ row, held: before(session, row) })),
  writes: ({ session, rows }, changes) => ({
    lines: changes.map(({ row, held }) => ({
      ...traceOf(row),
      drafts: () => [draftOf(session, row, held)],
    })),
    control: () => {
      rows.forEach((row) => {
        session.control.put(SUBJECT_GROUPS, { ...row, done: 'ok' });
      });
    },
  }),
  since: ({ at }) => at,
  words: ({ name }) => said<OwedGroupSaying>('owed.group', { name }),
});
