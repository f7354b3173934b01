import type { LockView } from '../../contract/views';
import type { Act } from '../../engine/act/act';
import type { ActCall } from '../../engine/act/act-call';
import { rowAct } from '../../engine/act/row-act';
import { targetAct } from '../../engine/act/target-act';
import type { Work } from '../../engine/act/work';
import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import type { RecordOf } from '../../kernel/table/table';
import type { LOCKS } from '../locks/pure/locks-table';
import { CLOSING_WORK } from './closing-work';
import type { ReopeningRow } from './pure/reopening-row';
import { REOPENINGS } from './pure/reopenings-table';
import { isOwnReopening, reopeningView } from './reopening-view';
import { filedRequest, requireWaiting } from './waiting-request';

type Call = ActCall<'reopening.decide'>;
type Order = RecordOf<typeof LOCKS>;

/** What an order to open a requested column is about. */
export interface ColumnToOpen {
  readonly classId: string;
  readonly subjectId: string;
  readonly assessment: string;
  readonly reason: string;
  /** UTC ms. */
  readonly until: number;
  /** Number of the request. */
  readonly request: string;
}

/** Orders to open as the capability of locks gives them: the lists of the school's side bring the two together. */
export interface OpeningOrders<Outcome> {
  readonly work: Work<typeof LOCKS, Outcome>;
  /** @throws AppError as `lock.release` does. */
  order(call: Pick<ActCall, 'session' | 'person' | 'id'>, column: ColumnToOpen): Order;
  view(session: Session, row: Order, outcome: Outcome | null): LockView;
}

/** The request a decision is about. @throws AppError NOT_FOUND. */
function target({ session, payload }: Call): ReopeningRow {
  return filedRequest(session, payload.requestId);
}

/** @throws AppError SAME_PERSON, ALREADY_DECIDED. */
function requireDecidable({ session, person }: Call, row: ReopeningRow): void {
  if (isOwnReopening(session, person, row)) {
    throw new AppError('SAME_PERSON', {});
  }

  requireWaiting(session, row);
}

function decided({ session, person, id, payload }: Call, row: ReopeningRow): ReopeningRow {
  return {
    ...row,
    decisionId: id,
    decision: payload.decision,
    decidedBy: person.email,
    decidedRole: person.role,
    decidedAt: session.nowIso,
    decisionReason: payload.reason,
  };
}

/** The order that is asked for, with the end and the words of the request where the leader gave no others. */
function orderOf<Outcome>(call: Call, orders: OpeningOrders<Outcome>): Order {
  const row = target(call);
  requireDecidable(call, row);

  const { classId, subjectId, assessment } = row;
  const { payload } = call;
  const until = (payload.decision === 'open' ? payload.until : null) ?? row.until;

  return orders.order(call, {
    ...{ classId, subjectId, assessment },
    reason: payload.reason === '' ? row.reason : payload.reason,
    until: Date.parse(until),
    request: row.number,
  });
}

/** The order and the answer to the request are written down in one change: neither is ever there without the other. */
function answered(call: Call, order: Order): Order {
  call.session.control.put(REOPENINGS, {
    ...decided(call, target(call)),
    state: 'opened',
    openedUntil: order.until,
  });

  return order;
}

function opening<Outcome>(orders: OpeningOrders<Outcome>): Act<'reopening.decide'> {
  return rowAct<'reopening.decide', typeof LOCKS, Outcome, Order>({
    name: 'reopening.decide',
    work: orders.work,
    giver: ({ by, at }) => ({ email: by, at }),
    isSame: ({ request }, call) => request === target(call).number,
    check: (call) => orderOf(call, orders),
    draft: answered,
    answer: (call, { row, outcome }) => ({
      request: reopeningView(target(call), call.session, call.person),
      order: orders.view(call.session, row, outcome),
    }),
  });
}

const REFUSING = targetAct<'reopening.decide', typeof REOPENINGS, null>({
  name: 'reopening.decide',
  target,
  isBegun: ({ decisionId }, { id }) => decisionId === id,
  check: requireDecidable,
  begin: decided,
  work: () => CLOSING_WORK,
  answer: ({ session, person }, { row }) => ({
    request: reopeningView(row, session, person),
    order: null,
  }),
  owed: CLOSING_WORK,
});

/**
 * A leader opens the column a teacher asked for, by the same order as `lock.release`, or refuses with a reason. A second
 * decision learns of the first. What an order leaves to do is owed as of any order.
 * @throws AppError SAME_PERSON, ALREADY_DECIDED, and those of `lock.release`.
 */
export function reopeningDecide<Outcome>(orders: OpeningOrders<Outcome>): Act<'reopening.decide'> {
  const open = opening(orders);

  return {
    name: 'reopening.decide',
    execute: (call) => (call.payload.decision === 'open' ? open : REFUSING).execute(call),
    owed: CLOSING_WORK,
  };
}
