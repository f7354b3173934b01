import type { TableSchema } from './table-schema';

type Field = 'id' | 'staffId' | 'fullName' | 'email' | 'until';

/**
 * What members of staff were called before, and under which address: one row a change, never removed. A person keeps
 * the code; name and address held until `until` (UTC ISO, exclusive).
 */
export const STAFF_BEFORE: TableSchema<Field> = {
  id: 'staffBefore',
  title: 'Nhân sự trước đây',
  sheetId: 31,
  columns: {
    id: 'Mã',
    staffId: 'Nhân sự',
    fullName: 'Họ và tên',
    email: 'Email',
    until: 'Đến lúc',
  },
  writtenBy: 'school',
};
