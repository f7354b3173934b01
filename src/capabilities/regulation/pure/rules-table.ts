import { day, instant, json, number, text, yes } from '../../../kernel/table/cell-kinds';
import { column, table } from '../../../kernel/table/table';
import { STORED_OPTIONS } from '../../../school/tables/stored-options';
import { defaultRuleRows } from '../../results/pure/default-rules';

/**
 * Which rules hold, one row a decision, never changed. `at` is empty for what set-up wrote; a row with `at` and without
 * `done` is not in the ledger yet and holds for nobody.
 */
export const RULES_TABLE = table({
  id: 'rules',
  title: 'Quy chế đánh giá',
  sheetId: 23,
  since: 2,
  columns: {
    id: column('Mã', text),
    schoolYear: column('Năm học', text),
    grades: column('Khối', text),
    ruleSet: column('Bộ quy tắc', text),
    version: column('Phiên bản', number),
    options: column('Tùy chọn (JSON)', json(STORED_OPTIONS)),
    from: column('Từ ngày', day),
    by: column('Người quyết định', text),
    reason: column('Căn cứ', text),
    at: column('Lúc', instant, 4),
    done: column('Xong', yes, 4),
  },
  seeds: ({ schoolYear }) => defaultRuleRows(schoolYear).map((row) => ({ since: 2, row })),
  writtenBy: 'school',
  // Decisions are compared with the ledger by the policy's own digest.
  isSealed: false,
});
