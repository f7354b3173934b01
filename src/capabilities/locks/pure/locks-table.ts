import { instant, list, number, oneOf, text } from '../../../kernel/table/cell-kinds';
import { column, table } from '../../../kernel/table/table';

/** Orders to lock, to re-open and to take an order back: one row a command. */
export const LOCKS = table({
  id: 'locks',
  title: 'Khóa sổ',
  sheetId: 19,
  since: 1,
  columns: {
    id: column('Mã lệnh', text),
    kind: column('Loại', oneOf(['lock', 'release', 'lift'])),
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
    /** Blank = from when it was given. */
    from: column('Từ lúc', instant, 10),
    /** Class and register of each place; blank = all. */
    places: column('Lớp/môn', list, 10),
    /** The order that is taken back. */
    lifts: column('Bỏ lệnh', text, 10),
    /** Number of the request to open a column that it answers; blank = none. */
    request: column('Theo đề nghị', text, 13),
  },
  writtenBy: 'school',
});
