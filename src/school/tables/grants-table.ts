import { day, oneOf, text } from '../../kernel/table/cell-kinds';
import { column, table } from '../../kernel/table/table';
import { ROLE_TABLE } from '../roles/role-table';

/** Who holds which role from which day to which (inclusive; blank = open). */
export const GRANTS = table({
  id: 'grants',
  title: 'Vai trò',
  sheetId: 13,
  since: 1,
  columns: {
    id: column('Mã', text),
    staffId: column('Nhân sự', text),
    role: column('Vai trò', oneOf(ROLE_TABLE.map(({ role }) => role))),
    from: column('Từ ngày', day),
    to: column('Đến ngày', day),
    scope: column('Phạm vi', text),
  },
  writtenBy: 'school',
});
