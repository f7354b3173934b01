import { payMinutes } from '../capabilities/corrections/apply-correction';
import { REQUESTS } from '../capabilities/corrections/pure/requests-table';
import { carryOutOrder, scopeText } from '../capabilities/locks/lock-orders';
import { LOCKS } from '../capabilities/locks/pure/locks-table';
import { carryOutResult } from '../capabilities/results/carry-out';
import { orderWords } from '../capabilities/results/order-entry';
import { isUnfinished, pendingClasses } from '../capabilities/results/order-progress';
import { RESULT_ORDERS } from '../capabilities/results/pure/result-orders-table';
import type { Session } from '../engine/session';

/** A row whose work has not come to its end. */
export interface OwedRow {
  readonly id: string;
  /** When it was given, UTC ISO. */
  readonly since: string;
  /** For administrators. */
  readonly words: string;
}

/** One kind of work that is written down first and done after: the beat finishes what was left, row by row. */
export interface OwedWork {
  readonly rows: (session: Session) => readonly OwedRow[];
  /** Finishes one row; nothing if it is finished. */
  readonly finish: (session: Session, id: string) => void;
}

/** How a kind of work is found in its table and finished. */
interface OwedKind<Row extends { readonly id: string }> {
  readonly unfinished: (session: Session) => readonly Row[];
  readonly since: (row: Row) => string;
  readonly words: (row: Row) => string;
  readonly finish: (session: Session, row: Row) => void;
}

/** Makes such a kind of work. */
export function owedWork<Row extends { readonly id: string }>(kind: OwedKind<Row>): OwedWork {
  return {
    rows: (session) =>
      kind
        .unfinished(session)
        .map((row) => ({ id: row.id, since: kind.since(row), words: kind.words(row) })),
    finish: (session, id) => {
      const row = kind.unfinished(session).find((entry) => entry.id === id);

      if (row !== undefined) {
        kind.finish(session, row);
      }
    },
  };
}

/** Orders to lock and to re-open. */
export const LOCK_WORK: OwedWork = owedWork({
  unfinished: ({ control }) => control.all(LOCKS).filter(({ changed }) => changed === ''),
  since: ({ at }) => at,
  words: (row) =>
    `Lệnh ${row.kind === 'release' ? 'mở khóa' : 'khóa sổ'} chưa thực hiện xong: ${scopeText(row)}`,
  finish: (session, row) => carryOutOrder(session, row, true),
});

/** Acts on results. */
export const RESULT_WORK: OwedWork = owedWork({
  unfinished: ({ control }) => control.all(RESULT_ORDERS).filter(isUnfinished),
  since: ({ at }) => at,
  words: (order) =>
    `“${orderWords(order)}” chưa thực hiện xong ở lớp ${pendingClasses(order).join(', ')}`,
  finish: (session, order) => carryOutResult(session, order, true),
});

/** Minutes of corrections. */
export const MINUTES_WORK: OwedWork = owedWork({
  unfinished: ({ control }) =>
    control
      .all(REQUESTS)
      .filter(({ state, minutesFileId }) => state === 'applied' && minutesFileId === ''),
  since: ({ appliedAt }) => appliedAt,
  words: ({ number }) => `Chưa lập được biên bản của phiếu ${number}`,
  finish: payMinutes,
});
