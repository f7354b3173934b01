import * as v from 'valibot';
import { instant, json, list, oneOf, text } from '../../../kernel/table/cell-kinds';
import { column, table } from '../../../kernel/table/table';
import { STORED_OPTIONS } from '../../../school/tables/stored-options';

const RESULT_ACTS = [
  'complete',
  'summarise',
  'submit',
  'approve',
  'reopen',
  'retest',
  'case',
] as const;

const SPECIAL = v.variant('kind', [
  v.object({
    kind: v.literal('disability'),
    holds: v.boolean(),
    promotion: v.nullable(v.picklist(['LEN_LOP', 'KHONG_LEN_LOP'])),
  }),
  v.object({ kind: v.literal('practical') }),
  v.object({
    kind: v.literal('missed'),
    assessment: v.string(),
    why: v.nullable(v.picklist(['forceMajeure', 'unexcused'])),
  }),
]);

/** Class id → what an act fixes for it. */
const PINS = v.record(
  v.string(),
  v.object({
    ruleSet: v.object({ id: v.string(), version: v.number() }),
    options: STORED_OPTIONS,
    hash: v.string(),
    version: v.number(),
    firstRow: v.number(),
    rows: v.number(),
    special: v.optional(SPECIAL),
  }),
);

const BOTH_TEXTS = v.object({ vi: v.string(), en: v.string() });

/** What came of a summary for one class. */
const MADE = v.object({
  classId: v.string(),
  inputsHash: v.string(),
  ruleSet: v.string(),
  disagreements: v.number(),
  named: v.array(v.string()),
  waiting: v.optional(v.literal(true)),
  why: v.optional(BOTH_TEXTS),
});

/** The end of an order: some classes wait for their books; or what a summary made; or in words how it ended. */
const ORDER_END = v.union([
  v.object({
    waiting: v.array(v.string()),
    made: v.array(MADE),
    why: v.optional(v.record(v.string(), BOTH_TEXTS)),
  }),
  v.array(MADE),
  v.string(),
]);

/** Acts on results: declarations, summaries, submissions, approvals, re-openings, re-test choices. */
export const RESULT_ORDERS = table({
  id: 'resultOrders',
  title: 'Xét kết quả',
  sheetId: 24,
  since: 2,
  columns: {
    id: column('Mã lệnh', text),
    kind: column('Việc', oneOf(RESULT_ACTS)),
    classIds: column('Lớp', list),
    period: column('Kì', oneOf(['1', '2', 'year'])),
    subjectId: column('Môn', list),
    pupilId: column('Mã học sinh', text),
    reason: column('Lí do', text),
    by: column('Người làm', text),
    role: column('Vai trò', text),
    at: column('Lúc', instant),
    pins: column('Ghim theo lớp (JSON)', json(PINS)),
    done: column('Xong (JSON)', json(ORDER_END)),
  },
  writtenBy: 'school',
});
