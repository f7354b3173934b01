import { text } from '../../kernel/table/cell-kinds';
import { column, table } from '../../kernel/table/table';

/** Days of periodic tests, written by hand; read by `read-calendar.ts`. */
export const TEST_DATES = table({
  id: 'testDates',
  title: 'Ngày kiểm tra',
  sheetId: 17,
  since: 1,
  columns: {
    id: column('Mã', text),
    classes: column('Lớp hoặc khối (* = toàn trường)', text),
    subjectId: column('Môn (* = mọi môn)', text),
    assessment: column('Bài (HK1.GK, HK1.CK…)', text),
    date: column('Ngày kiểm tra', text),
  },
  writtenBy: 'admin',
});
