import { instant, oneOf, text } from '../../../kernel/table/cell-kinds';
import { column, table } from '../../../kernel/table/table';

/**
 * Requests to open a closed column: one row a request; `draft` until the ledger has it. A request that is `opened` was
 * answered by the order of the same command in the table of orders.
 */
export const REOPENINGS = table({
  id: 'reopenings',
  title: 'Xin mở cột',
  sheetId: 66,
  since: 13,
  columns: {
    id: column('Mã lệnh', text),
    number: column('Số phiếu', text),
    state: column('Trạng thái', oneOf(['draft', 'open', 'opened', 'refused', 'withdrawn'])),
    classId: column('Lớp', text),
    subjectId: column('Môn', text),
    assessment: column('Cột', text),
    until: column('Xin mở đến', instant),
    reason: column('Lí do', text),
    requestedBy: column('Người xin', text),
    requestedAt: column('Xin lúc', instant),
    decisionId: column('Mã lệnh quyết định', text),
    decision: column('Quyết định', oneOf(['open', 'refuse', 'withdraw'])),
    decidedBy: column('Người quyết định', text),
    decidedRole: column('Vai trò người quyết định', text),
    decidedAt: column('Quyết định lúc', instant),
    decisionReason: column('Lí do quyết định', text),
    openedUntil: column('Đã mở đến', instant),
  },
  writtenBy: 'school',
});
