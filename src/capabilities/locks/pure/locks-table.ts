import { instant, list, number, oneOf, text } from '../../../kernel/table/cell-kinds';
import { column, table } from '../../../kernel/table/table';

/** Orders to lock and to re-open: one row a command. */
export const LOCKS = table({
  id: 'locks',
  title: 'Khóa sổ',
  sheetId: 19,
  since: 1,
  columns: {
    id: column('Mã lệnh', text),
    kind: column('Loại', oneOf(['lock', 'release'])),
    classIds: column('Lớp', list),
    subjectIds: column('Môn', list),
    term: column('Học kì', oneOf(['1', '2'])),
    reason: column('Lí do', text),
    by: column('Người ra lệnh', text),
    role: column('Vai trò', text),
    at: column('Lúc', instant),
    until: column('Đến lúc', instant),
    changed: column('Số khối đổi', number),
    /** Keys of columns; blank = all. */
    keys: column('Cột', list, 8),
  },
  writtenBy: 'school',
});
