import * as v from 'valibot';
import { answers, command, query } from '../../contract/contract';
import { codes, fields, INSTANT, NOTHING, reason, TERM, text } from '../../contract/payload-fields';
import type { LockView } from '../../contract/views';
import { LEADERS, STAFF } from '../../contract/who-may';

/** What a lock or an unlock covers; a missing field means "all". */
const SCOPE = v.nullish(
  v.pipe(
    fields({ classIds: codes(), subjectIds: codes(), term: v.nullish(TERM) }),
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
  readonly term?: 1 | 2;
}

/** An end must be given before it can be right or wrong. */
const UNTIL = v.pipe(
  v.optional(v.string('END_TIME_REQUIRED'), ''),
  v.nonEmpty('END_TIME_REQUIRED'),
  INSTANT,
);

/** Locks, their ends, and rules written by hand that would open a column. */
export const LOCKS_CONTRACT = [
  command('lock.apply', {
    payload: fields({ scope: SCOPE, reason: reason() }),
    answer: answers<LockView>(),
    may: LEADERS,
  }),
  /** Re-opens for a while; locks itself again at `until`. */
  command('lock.release', {
    payload: fields({ until: UNTIL, scope: SCOPE, reason: reason() }),
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
] as const;
