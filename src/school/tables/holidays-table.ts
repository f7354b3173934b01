import { text } from '../../kernel/table/cell-kinds';
import { column, table } from '../../kernel/table/table';

/** The school's own days off and days made up, written by hand; read by `read-calendar.ts`. */
export const HOLIDAYS_TABLE = table({
  id: 'holidays',
  title: 'Ngày nghỉ',
  sheetId: 18,
  since: 1,
  columns: {
    id: column('Mã', text),
    date: column('Ngày', text),
    name: column('Tên', text),
    type: column('Loại', text),
  },
  writtenBy: 'admin',
});
