import * as v from 'valibot';
import { json, text } from '../../../kernel/table/cell-kinds';
import { column, table } from '../../../kernel/table/table';

const TALLIES = v.array(
  v.object({
    staffId: v.string(),
    subjectId: v.string(),
    due: v.number(),
    onTime: v.number(),
    late: v.number(),
    regular: v.number(),
    regularIn: v.number(),
  }),
);

/**
 * What a report that is being made has read of each class so far, a row a class, until it is filed. No report is looked
 * up here; what was in when the ledger alone says.
 */
export const ON_TIME_PARTS = table({
  id: 'onTimeParts',
  title: 'Đang tính đúng hạn',
  sheetId: 61,
  since: 11,
  columns: {
    id: column('Lớp', text),
    jobId: column('Công việc', text),
    tallies: column('Số liệu (JSON)', json(TALLIES)),
  },
  writtenBy: 'school',
});
