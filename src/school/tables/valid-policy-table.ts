import { instant, text } from '../../kernel/table/cell-kinds';
import { column, table } from '../../kernel/table/table';

/**
 * What the tabs written by hand last said when all of it could be read, in pieces: it stays in force while one of them
 * cannot be read. Written over when they change.
 */
export const VALID_POLICY = table({
  id: 'validPolicy',
  title: 'Quy định hợp lệ gần nhất',
  sheetId: 41,
  since: 4,
  columns: {
    id: column('Mã', text),
    text: column('Nội dung (JSON)', text),
    at: column('Lúc', instant),
  },
  writtenBy: 'school',
});
