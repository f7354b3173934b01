import * as v from 'valibot';
import { answers, command, query } from '../../contract/contract';
import {
  CLASS_ID,
  END_TIME,
  fields,
  INSTANT,
  optionalReason,
  reason,
  SUBJECT_ID,
  text,
} from '../../contract/payload-fields';
import { BOARD, LEADERS, WRITERS } from '../../contract/who-may';
import type { ReopeningDecided, ReopeningView } from './pure/reopening-views';

/** Longest id of a command. */
const ID = text(80);

/** A refusal says why; who opens may say more than was asked, or another end. */
const DECISION = v.variant('decision', [
  v.strictObject({
    requestId: ID,
    decision: v.literal('open'),
    /** Missing = as it was asked for. */
    until: v.nullish(INSTANT, null),
    reason: optionalReason(500),
  }),
  v.strictObject({ requestId: ID, decision: v.literal('refuse'), reason: reason(500) }),
]);

/** A teacher asks for a closed column to be opened, and a leader opens it with one press. */
export const REOPENING_CONTRACT = [
  command('reopening.ask', {
    payload: fields({
      classId: CLASS_ID,
      subjectId: SUBJECT_ID,
      assessment: text(20),
      until: END_TIME,
      reason: reason(500),
    }),
    answer: answers<ReopeningView>(),
    may: WRITERS,
  }),
  /** Takes an undecided request of one's own back. */
  command('reopening.withdraw', {
    payload: fields({ requestId: ID }),
    answer: answers<ReopeningView>(),
    may: WRITERS,
  }),
  /** Opens the column by the same order as `lock.release`, or refuses. */
  command('reopening.decide', {
    payload: DECISION,
    answer: answers<ReopeningDecided>(),
    may: LEADERS,
  }),
  /** A teacher sees the own, leaders and administrators all; newest first. */
  query('reopening.list', {
    payload: fields({ state: v.picklist(['open', 'all']) }),
    answer: answers<readonly ReopeningView[]>(),
    may: [...BOARD, ...WRITERS],
  }),
] as const;
