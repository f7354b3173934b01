import type { ActCall } from '../../engine/act/act-call';
import { rowAct } from '../../engine/act/row-act';
import { AppError } from '../../kernel/app-error';
import { LOCK_WORK, type LockRow, orderView } from './lock-orders';
import { lockOrder } from './pure/lock-order';
import { LOCKS } from './pure/locks-table';

type Call = ActCall<'lock.lift'>;

/** The order that is to be taken back, as long as there is something to take back. @throws AppError NOT_FOUND. */
function standingOrder({ session, payload }: Call): LockRow {
  const row = session.control.find(LOCKS, payload.orderId);
  const order = row === null ? null : lockOrder(row);
  const isLifted = session.control.all(LOCKS).some(({ lifts }) => lifts === payload.orderId);
  const isOver = order !== null && order.until !== null && order.until <= session.now;

  if (row === null || row.kind === 'lift' || isLifted || isOver) {
    throw new AppError('NOT_FOUND', { what: 'lệnh khóa, mở đang có hiệu lực này' });
  }

  return row;
}

/**
 * Takes one order back, to lock or to re-open: whatever else closes a column stays. The row says of what the order was.
 * @throws AppError NOT_FOUND where it does not hold any more.
 */
export const lockLift = rowAct({
  name: 'lock.lift',
  work: LOCK_WORK,
  giver: ({ by, at }) => ({ email: by, at }),
  isSame: ({ kind, lifts }, { payload }) => kind === 'lift' && lifts === payload.orderId,
  check: (call: Call) => standingOrder(call),
  draft: ({ session, person, id, payload }: Call, row) => ({
    ...row,
    ...{ id, kind: 'lift', lifts: payload.orderId, reason: payload.reason },
    ...{
      by: person.email,
      role: person.role,
      at: session.nowIso,
      from: '',
      until: '',
      changed: '',
      request: '',
    },
  }),
  answer: ({ session }, { row, outcome }) => orderView(session, row, outcome),
});
