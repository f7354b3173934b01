import { instant, oneOf, text, yes } from '../../../kernel/table/cell-kinds';
import { column, table } from '../../../kernel/table/table';
import { SENTENCE } from './sentence-kind';

/**
 * Rules of the school's regulations, each as its sentence in plain Vietnamese. A change is a new row of the same rule; of
 * each rule the last row that can be read holds. A row that is not done is not in the ledger yet and holds for nobody.
 */
export const REGULATION_RULES = table({
  id: 'regulationRules',
  title: 'Điều khoản quy chế',
  sheetId: 44,
  since: 9,
  columns: {
    id: column('Mã', text),
    /** Id of the adoption it belongs to. */
    regulationId: column('Quy chế', text),
    /** What stays the same when the rule is changed: the id of its first row. */
    ruleId: column('Điều khoản', text),
    article: column('Điều', text),
    /** As printed; blank = taken out of the regulation. */
    text: column('Nội dung', SENTENCE),
    /** Blank = as the usual: closed. */
    after: column('Quá hạn thì', oneOf(['close', 'warn', 'correction'])),
    reason: column('Căn cứ', text),
    by: column('Người quyết định', text),
    role: column('Vai trò', text),
    at: column('Lúc', instant),
    done: column('Xong', yes),
  },
  writtenBy: 'school',
});
