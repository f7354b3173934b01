import * as v from 'valibot';
import { answers, command, query } from '../../contract/contract';
import {
  CLASS_ID,
  encoded,
  fields,
  list,
  optionalReason,
  PUPIL_ID,
  reason,
  SUBJECT_ID,
  text,
} from '../../contract/payload-fields';
import type { RequestView } from '../../contract/views';
import { LEADERS, STAFF, WRITERS } from '../../contract/who-may';
import { MAX_EVIDENCE_BASE64 } from './pure/evidence-limits';

/** A little more than is taken, so that a file too large is named by the check of the evidence. */
const LONGEST_BASE64 = MAX_EVIDENCE_BASE64 + 200_000;

/** A file the requester shows as evidence: bytes travel as base64 and are copied into the school's archive. */
const EVIDENCE = fields({
  name: text(200),
  mimeType: text(100),
  base64: encoded(LONGEST_BASE64),
});

/** A file as evidence, as read. */
export type EvidenceUpload = Readonly<v.InferOutput<typeof EVIDENCE>>;

const REQUEST = fields({
  classId: CLASS_ID,
  subjectId: SUBJECT_ID,
  pupilId: PUPIL_ID,
  assessment: text(20),
  /** The value the teacher sees now, printed (`7,5`, `Đ`, '' = blank). Compared at decision. */
  oldValue: text(200),
  /** The right value; '' only where the mark is to be deleted. */
  newValue: text(200),
  /** True to ask that the mark be deleted: a blank value alone is refused. */
  deletes: v.optional(v.boolean()),
  /** nhập nhầm, chấm sót, phúc khảo, khác */
  cause: v.picklist(['mistyped', 'overlooked', 'remarked', 'other']),
  /** Number and date of the decision on re-marking; demanded where that is the cause. */
  recheckDecision: v.optional(optionalReason(80)),
  reason: reason(1000),
  evidence: v.nullish(list(EVIDENCE), []),
});

/** A refusal says why; an approval may. */
const DECISION = v.variant('decision', [
  v.strictObject({
    requestId: text(80),
    decision: v.literal('approve'),
    reason: optionalReason(1000),
  }),
  v.strictObject({ requestId: text(80), decision: v.literal('refuse'), reason: reason(1000) }),
]);

/** Corrections of closed marks: asked for, taken back, decided. */
export const CORRECTIONS_CONTRACT = [
  command('correction.request', {
    payload: REQUEST,
    answer: answers<RequestView>(),
    may: WRITERS,
  }),
  command('correction.withdraw', {
    payload: fields({ requestId: text(80) }),
    answer: answers<RequestView>(),
    may: WRITERS,
  }),
  command('correction.decide', {
    payload: DECISION,
    answer: answers<RequestView>(),
    may: LEADERS,
  }),
  /** Requests the actor may see: a teacher her own, principals and admins all. */
  query('requests.list', {
    payload: fields({ state: v.picklist(['open', 'all']) }),
    answer: answers<readonly RequestView[]>(),
    may: STAFF,
  }),
] as const;
