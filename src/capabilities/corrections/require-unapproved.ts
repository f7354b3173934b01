import type { Session } from '../../engine/session';
import { loadClassBook } from '../../engine/state/class-book';
import { AppError } from '../../kernel/app-error';
import { printDateTime } from '../../kernel/text/date-text';
import { nameAt } from '../../school/people/person-at';
import { requireClass } from '../../school/require-class';
import { run } from '../../workspace/call';
import { concludeApproval } from './approval-work';
import { approvalIn } from './decision';
import type { RequestRow } from './pure/request-row';

/**
 * An approval that was cut off after it had changed the book has been given: it is concluded, and the one who comes later
 * learns of it.
 * @throws AppError ALREADY_DECIDED
 */
export function requireUnapproved(session: Session, row: RequestRow): void {
  const { http } = session.context;
  const book = run(http, loadClassBook(session.school, requireClass(session, row.classId)));
  const given = approvalIn(session.context, book, row.id);

  if (given === null) {
    return;
  }

  concludeApproval(session, row);

  throw new AppError('ALREADY_DECIDED', {
    number: row.number,
    by: nameAt(session.school, given.by, given.at),
    at: printDateTime(Date.parse(given.at)),
    state: 'đã sửa',
  });
}
