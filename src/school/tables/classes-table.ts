import { number, text } from '../../kernel/table/cell-kinds';
import { column, table } from '../../kernel/table/table';

/** Of its homeroom teachers a class keeps the present one; all of them, with days, are roles with the class as scope. */
export const CLASSES = table({
  id: 'classes',
  title: 'Lớp',
  sheetId: 14,
  since: 1,
  columns: {
    id: column('Lớp', text),
    grade: column('Khối', number),
    homeroomId: column('Chủ nhiệm', text),
    bookId: column('Mã tệp sổ điểm', text),
    folderId: column('Mã thư mục lưu trữ', text),
    /** Of the registers of its book; blank = the first. */
    edition: column('Ấn bản sổ', number, 8),
  },
  writtenBy: 'school',
});
