import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { printDateTime } from '../../kernel/text/date-text';
import { nameAt } from '../../school/people/person-at';
import { closingOf } from './closing-work';
import type { RequestRow } from './pure/request-row';

/** States of a request, and how one is being closed, as people call them. */
const STATE_NAMES: Readonly<Record<string, string>> = {
  applied: 'đã sửa',
  refused: 'không duyệt',
  refuse: 'không duyệt',
  withdrawn: 'đã rút',
  withdraw: 'đã rút',
  stale: 'hết hiệu lực vì ô đã đổi',
};

/**
 * Refuses to go on with a request that is settled already.
 * @throws AppError ALREADY_DECIDED, saying by whom, when and how.
 */
export function requireOpen(session: Session, row: RequestRow): void {
  const closing = closingOf(row);

  if (row.state === 'open' && closing === null) {
    return;
  }

  throw new AppError('ALREADY_DECIDED', {
    number: row.number,
    by: nameAt(session.school, row.decidedBy || row.requestedBy, row.decidedAt || row.requestedAt),
    at: printDateTime(Date.parse(row.decidedAt || row.requestedAt)),
    state: STATE_NAMES[closing ?? row.state] ?? row.state,
  });
}
