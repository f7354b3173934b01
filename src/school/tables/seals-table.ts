import { text } from '../../kernel/table/cell-kinds';
import { column, table } from '../../kernel/table/table';

/**
 * A copy of every sealed row as the software last wrote it, by table and position (`locks/3`), and in the row `niem`
 * when that was and the code over all of it. Written in the same change as the rows.
 */
export const SEALS = table({
  id: 'seals',
  title: 'Niêm phong',
  sheetId: 42,
  since: 8,
  columns: {
    id: column('Dòng', text),
    text: column('Nội dung (JSON)', text),
    second: column('Nội dung (tiếp)', text),
    third: column('Nội dung (tiếp 2)', text),
    fourth: column('Nội dung (tiếp 3)', text),
  },
  writtenBy: 'school',
  isSealed: false,
});
