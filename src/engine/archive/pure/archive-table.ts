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
    /** What within the class it is about: id of a pupil, a subject or a list; '' = the class. */
    about: column('Về', text, 11),
    /** 1 for the first of its kind about the same; '' = it has no editions. */
    edition: column('Bản', text, 11),
    /** How it was drawn, e.g. `transcript/1`: the same content gives the same bytes within one version of a form. */
    form: column('Mẫu in', text, 11),
  },
  writtenBy: 'school',
});
