import { day, instant, list, number, text, yes } from '../../../kernel/table/cell-kinds';
import { column, table } from '../../../kernel/table/table';

/**
 * Subject groups, each row a group as it is from a day on: of each group the last row that had begun holds on a day. A row
 * that is not done is not in the ledger yet and holds for nobody.
 */
export const SUBJECT_GROUPS = table({
  id: 'subjectGroups',
  title: 'Tổ chuyên môn',
  sheetId: 60,
  since: 11,
  columns: {
    id: column('Mã', text),
    /** What stays the same when the group changes: the id of its first row. */
    groupId: column('Tổ', text),
    name: column('Tên tổ', text),
    headId: column('Tổ trưởng', text),
    memberIds: column('Thành viên', list),
    subjectIds: column('Môn', list),
    /** Whole percent; blank = none is set. */
    target: column('Chỉ tiêu %', number),
    from: column('Từ ngày', day),
    /** The group is over from that day on. */
    isOver: column('Giải thể', yes),
    reason: column('Căn cứ', text),
    by: column('Người quyết định', text),
    role: column('Vai trò', text),
    at: column('Lúc', instant),
    done: column('Xong', yes),
  },
  writtenBy: 'school',
});
