import { day, instant, text, yes } from '../../../kernel/table/cell-kinds';
import { column, table } from '../../../kernel/table/table';

/**
 * Regulations the school adopted, one row an adoption, never changed: the last one that is done is in force. A row that
 * is not done is not in the ledger yet and holds for nobody.
 */
export const REGULATIONS = table({
  id: 'regulations',
  title: 'Quy chế của trường',
  sheetId: 43,
  since: 9,
  columns: {
    id: column('Mã', text),
    /** Id of the preset it began with; blank = none. */
    preset: column('Theo mẫu', text),
    name: column('Văn bản', text),
    number: column('Số', text),
    date: column('Ngày ban hành', day),
    /** First school year it is for (R019). */
    effectiveFrom: column('Áp dụng từ năm học', text),
    /** The decision that sets up the board of administrators (R005). */
    boardDecision: column('Quyết định ban quản trị', text),
    reason: column('Căn cứ', text),
    by: column('Người ban hành', text),
    role: column('Vai trò', text),
    at: column('Lúc', instant),
    done: column('Xong', yes),
  },
  writtenBy: 'school',
});
