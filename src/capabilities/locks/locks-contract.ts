import * as v from 'valibot';
import { answers, command, query } from '../../contract/contract';
import {
  codes,
  END_TIME,
  fields,
  filled,
  INSTANT,
  NOTHING,
  optionalText,
  reason,
  TERM,
  text,
} from '../../contract/payload-fields';
import type { LockView } from '../../contract/views';
import { LEADERS, STAFF } from '../../contract/who-may';
import type { SchoolLockState } from './pure/school-lock-state';

/** What a lock or an unlock covers; a missing field means "all". */
const SCOPE = v.nullish(
  v.pipe(
    fields({
      classIds: codes(),
      subjectIds: codes(),
      keys: codes(),
      /** Id of a member of staff: what that person writes when the order is given. */
      teacherId: optionalText(40),
      term: v.nullish(TERM),
    }),
    v.transform(
      ({ term, ...scope }): LockScope =>
        term === null || term === undefined ? scope : { ...scope, term },
    ),
  ),
  {},
);

/** What an order about locks covers; a missing or empty list means all. */
export interface LockScope {
  readonly classIds?: readonly string[];
  readonly subjectIds?: readonly string[];
  /** Keys of columns. */
  readonly keys?: readonly string[];
  /** '' = nobody in particular. */
  readonly teacherId?: string;
  readonly term?: 1 | 2;
}

/** When an order begins to hold; missing = at once. */
const FROM = v.nullish(INSTANT, null);

/** Locks, their ends, and rules written by hand that would open a column. */
export const LOCKS_CONTRACT = [
  command('lock.apply', {
    payload: fields({ scope: SCOPE, from: FROM, reason: reason() }),
    answer: answers<LockView>(),
    may: LEADERS,
  }),
  /** Re-opens for a while; locks itself again at `until`. */
  command('lock.release', {
    payload: fields({ until: END_TIME, scope: SCOPE, from: FROM, reason: reason() }),
    answer: answers<LockView>(),
    may: LEADERS,
  }),
  /** Takes one order back; every other reason stays. */
  command('lock.lift', {
    payload: fields({ orderId: filled(80), reason: reason() }),
    answer: answers<LockView>(),
    may: LEADERS,
  }),
  /** Confirms rules written by hand that open columns after their deadline; `digest`: what was seen to wait. */
  command('policy.confirm', {
    payload: fields({ digest: text(40), reason: reason() }),
    answer: answers<{ readonly opened: readonly string[] }>(),
    may: LEADERS,
  }),
  query('locks.list', { payload: NOTHING, answer: answers<readonly LockView[]>(), may: STAFF }),
  /** Whether the books of the current semester are closed, and how many re-openings there are. */
  query('locks.state', { payload: NOTHING, answer: answers<SchoolLockState>(), may: STAFF }),
] as const;
