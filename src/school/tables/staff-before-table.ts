import { instant, text } from '../../kernel/table/cell-kinds';
import { column, table } from '../../kernel/table/table';

/**
 * What members of staff were called before, and under which address: one row a change, never removed. A person keeps
 * the code; name and address held until `until` (UTC ISO, exclusive).
 */
export const STAFF_BEFORE = table({
  id: 'staffBefore',
  title: 'Nhân sự trước đây',
  sheetId: 31,
  since: 5,
  columns: {
    id: column('Mã', text),
    staffId: column('Nhân sự', text),
    fullName: column('Họ và tên', text),
    email: column('Email', text),
    until: column('Đến lúc', instant),
  },
  writtenBy: 'school',
});
