import * as v from 'valibot';
import { answers, command, query } from '../../contract/contract';
import {
  CLASS_ID,
  fields,
  NOTHING,
  PUPIL_ID,
  reason,
  SUBJECT_ID,
  text,
} from '../../contract/payload-fields';
import { LEADERS } from '../../contract/who-may';
import type { HeldCell, HeldView } from './pure/held-views';

/** Values that are neither accepted nor refused: nothing says whether they were typed in time. */
export const HELD_CONTRACT = [
  /** Those of all classes, the oldest first. */
  query('held.list', {
    payload: NOTHING,
    answer: answers<readonly HeldView[]>(),
    may: LEADERS,
  }),
  /** Accepts one as if it had been typed in time, or refuses it; either way with a reason. */
  command('held.decide', {
    payload: fields({
      classId: v.pipe(CLASS_ID, v.minLength(1)),
      subjectId: SUBJECT_ID,
      pupilId: PUPIL_ID,
      assessment: text(20),
      decision: v.picklist(['accept', 'refuse']),
      reason: reason(1000),
    }),
    answer: answers<HeldCell>(),
    may: LEADERS,
  }),
] as const;
