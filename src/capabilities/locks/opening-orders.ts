import type { ActCall } from '../../engine/act/act-call';
import { orderFor } from './lock-order-command';
import { LOCK_WORK, orderView } from './lock-orders';

/** Orders to open one column of one class, as an answer to a request: the same rows, checks and work as `lock.release`. */
export const OPENING_ORDERS = {
  work: LOCK_WORK,
  /** @throws AppError as `lock.release` does. */
  order: (
    call: Pick<ActCall, 'session' | 'person' | 'id'>,
    column: {
      readonly classId: string;
      readonly subjectId: string;
      readonly assessment: string;
      readonly reason: string;
      /** UTC ms. */
      readonly until: number;
      /** Number of the request. */
      readonly request: string;
    },
  ) => {
    const { classId, subjectId, assessment, reason, until, request } = column;

    return orderFor(call, {
      kind: 'release',
      scope: { classIds: [classId], subjectIds: [subjectId], keys: [assessment] },
      ...{ from: null, reason, until, request },
    });
  },
  view: orderView,
} as const;
