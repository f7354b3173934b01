import { text } from '../../kernel/table/cell-kinds';
import { column, table } from '../../kernel/table/table';

/** The last self-check of the installation, one row a check; written over by the next one. */
export const SELF_CHECKS = table({
  id: 'selfChecks',
  title: 'Tự kiểm tra',
  sheetId: 40,
  since: 3,
  columns: {
    id: column('Mã', text),
    what: column('Kiểm tra', text),
    result: column('Kết quả', text),
    found: column('Thấy gì', text),
    meaning: column('Ý nghĩa, việc cần làm', text),
    at: column('Lúc', text),
  },
  writtenBy: 'school',
  isSealed: false,
});
