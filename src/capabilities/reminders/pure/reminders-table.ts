import { instant, list, oneOf, text } from '../../../kernel/table/cell-kinds';
import { column, table } from '../../../kernel/table/table';

/**
 * What people asked of reminders, a row a command: `nudge` (somebody is to be reminded), `undo` (of a nudge, while it is
 * not mailed), `off` and `on` (whether somebody wants the daily digest).
 */
export const REMINDERS = table({
  id: 'reminders',
  title: 'Nhắc nhở',
  sheetId: 62,
  since: 11,
  columns: {
    id: column('Mã', text),
    kind: column('Loại', oneOf(['nudge', 'undo', 'off', 'on'])),
    /** Staff codes of a nudge. */
    staffIds: column('Người được nhắc', list),
    /** The nudge that is undone. */
    undoes: column('Bỏ lệnh nhắc', text),
    by: column('Người nhắc', text),
    at: column('Lúc', instant),
    /** When the nudge was mailed; blank = not yet. */
    sentAt: column('Đã gửi lúc', instant),
  },
  writtenBy: 'school',
});
