import { day, list, text } from '../../kernel/table/cell-kinds';
import { column, table } from '../../kernel/table/table';

/** One row for each time somebody else was assigned; blank days (rows of older versions) = from the beginning, open. */
export const ASSIGNMENTS = table({
  id: 'assignments',
  title: 'Phân công',
  sheetId: 16,
  since: 1,
  columns: {
    id: column('Mã', text),
    classId: column('Lớp', text),
    subjectId: column('Môn', text),
    teacherIds: column('Người vào điểm', list),
    leadId: column('Người chủ trì', text),
    from: column('Từ ngày', day, 5),
    to: column('Đến ngày', day, 5),
  },
  writtenBy: 'school',
});
