import { instant, number, text } from '../../../kernel/table/cell-kinds';
import { column, table } from '../../../kernel/table/table';

/** Every filed document, by its file id. */
export const ARCHIVE = table({
  id: 'archive',
  title: 'Lưu trữ',
  sheetId: 22,
  since: 1,
  columns: {
    id: column('Mã tệp', text),
    path: column('Đường dẫn', text),
    kind: column('Loại', text),
    classId: column('Lớp', text),
    term: column('Học kì', text),
    contentHash: column('Băm nội dung', text),
    sha256: column('SHA-256 tệp', text),
    pages: column('Số trang', number),
    madeBy: column('Người xuất', text),
    madeAt: column('Lúc', instant),
  },
  writtenBy: 'school',
});
