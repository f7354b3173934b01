import * as v from 'valibot';
import { instant, json, number, oneOf, text } from '../../../kernel/table/cell-kinds';
import { column, table } from '../../../kernel/table/table';

/** What a job needs; its kind reads it further. */
const JOB_PAYLOAD = v.record(v.string(), v.unknown());

/** Long work: one row a job, its payload read by its kind. */
export const JOBS = table({
  id: 'jobs',
  title: 'Công việc',
  sheetId: 21,
  since: 1,
  columns: {
    id: column('Mã', text),
    kind: column('Loại', text),
    title: column('Việc', text),
    state: column('Trạng thái', oneOf(['waiting', 'running', 'stopped', 'done', 'failed'])),
    done: column('Xong', number),
    total: column('Tổng', number),
    payload: column('Tham số (JSON)', json(JOB_PAYLOAD)),
    note: column('Ghi chú', text),
    error: column('Lỗi', text),
    by: column('Người giao', text),
    at: column('Lúc', instant),
    role: column('Vai trò', text, 5),
  },
  writtenBy: 'school',
});
