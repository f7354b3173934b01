import { text } from '../../kernel/table/cell-kinds';
import { column, table } from '../../kernel/table/table';

/** People of the school: a code is never another person's. */
export const STAFF = table({
  id: 'staff',
  title: 'Nhân sự',
  sheetId: 12,
  since: 1,
  columns: {
    id: column('Mã', text),
    fullName: column('Họ và tên', text),
    email: column('Email', text),
  },
  writtenBy: 'school',
});
