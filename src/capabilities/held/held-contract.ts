import * as v from 'valibot';
import { answers, command, query } from '../../contract/contract';
import {
  CLASS_ID,
  fields,
  INSTANT,
  NOTHING,
  PUPIL_ID,
  reason,
  SUBJECT_ID,
  text,
} from '../../contract/payload-fields';
import { LEADERS, WRITERS } from '../../contract/who-may';
import type { HeldCell, HeldColumn, HeldColumnView, HeldView } from './pure/held-views';

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
  /**
   * Columns that look as if they belonged elsewhere, which the acting person may answer for: who writes them, leaders all.
   * `classId` '': of every class.
   */
  query('held.columns', {
    payload: fields({ classId: CLASS_ID }),
    answer: answers<readonly HeldColumnView[]>(),
    may: [...LEADERS, ...WRITERS],
  }),
  /**
   * Answers for a whole column: it is right as it was written, or it was a mistake. `until`: of the list that was seen; what is
   * held later waits.
   */
  command('held.settle', {
    payload: fields({
      classId: v.pipe(CLASS_ID, v.minLength(1)),
      subjectId: SUBJECT_ID,
      assessment: text(20),
      until: INSTANT,
      decision: v.picklist(['confirm', 'takeBack']),
    }),
    answer: answers<HeldColumn>(),
    may: [...LEADERS, ...WRITERS],
  }),
] as const;
