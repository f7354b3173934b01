import type { CommandCatalogue } from '../../contract/catalogue';
import { lookFirst } from '../../engine/observe/observe-first';
import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { requireClass } from '../../school/require-class';
import { allApprovalLacks } from './approval-lacks';
import { type ActInput, plainPin, resultAct, resultStateView } from './give-order';
import { requireComplete } from './pure/complete-enough';
import { type ResultContext, resultContext, resultOrders } from './pure/result-context';
import { type ClassPin, classesIn, pinsOf } from './pure/result-orders';

type Payload = CommandCatalogue['result.approve']['read'];

/** The first row of stored results nobody has yet; the row of headers is row 0. */
function nextFreeRow(session: Session): number {
  const ends = resultOrders(session).flatMap((order) =>
    Object.values(pinsOf(order)).map(({ firstRow, rows }) => firstRow + rows),
  );

  return Math.max(1, ...ends);
}

function pinsFor(
  session: Session,
  contexts: readonly ResultContext[],
): Readonly<Record<string, ClassPin>> {
  let firstRow = nextFreeRow(session);

  return Object.fromEntries(
    contexts.map((context) => {
      const rows = context.results.records.length;
      const version = context.state.version + 1;
      const pin: ClassPin = { ...plainPin(context), version, firstRow, rows };
      firstRow += rows;

      return [context.schoolClass.id, pin];
    }),
  );
}

function check(session: Session, { classIds, term }: Payload): ActInput {
  if (classIds.length === 0) {
    throw new AppError('BAD_INPUT', { field: 'classIds', value: '' });
  }

  const wanted = [...new Set(classIds)];
  // A class whose book is away waits by itself; what is approved of it is then compared with what was looked at here.
  lookFirst(session, wanted);
  const contexts = wanted.map((classId) =>
    resultContext(session, { schoolClass: requireClass(session, classId), period: term }),
  );
  requireComplete(contexts.flatMap((context) => allApprovalLacks(session, context)));

  return { classIds: wanted, period: term, pins: pinsFor(session, contexts) };
}

/**
 * The principal approves results, possible only when every subject is declared complete and the homeroom teacher has
 * submitted (R107). Pins rule version and inputs, stores the results, closes what they were made from.
 */
export const resultApprove = resultAct({
  name: 'result.approve',
  kind: 'approve',
  check: ({ session, payload }) => check(session, payload),
  answer: ({ session, payload }, order) => {
    if (order.kind === 'void') {
      throw new AppError('INCOMPLETE', { missing: 'dữ liệu đã đổi trước khi duyệt xong' });
    }

    return classesIn(order).map((classId) =>
      resultStateView(session, order, { classId, term: payload.term }),
    );
  },
});
