import { isHomeroomRegister } from '../../book/register-name';
import { isWritten } from '../../book/tab-layout';
import { isOpen } from '../../book/window/window';
import { writersAt } from '../../book/writers-at';
import type { CommandCatalogue } from '../../contract/catalogue';
import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import { layoutColumn } from '../../engine/state/find-cell';
import { AppError } from '../../kernel/app-error';
import { isoDateOf, printDateTime } from '../../kernel/text/date-text';
import { requireInYear } from '../../school/calendar/school-year';
import { requireClass } from '../../school/require-class';
import { followedColumns } from '../roll-call/pure/roll-totals';
import { FROM_ROLL_CALL, notOpenable, waitingAlready } from './pure/not-openable';
import { type ColumnPlace, waitingFor } from './pure/reopening-row';
import { REOPENINGS } from './pure/reopenings-table';
import { fillGate } from './reopening-view';

type Asked = CommandCatalogue['reopening.ask']['read'];

function requireColumn(session: Session, { classId, subjectId, assessment }: Asked): void {
  const schoolClass = requireClass(session, classId);
  const { column } = layoutColumn(schoolClass, { tabId: subjectId, key: assessment });

  if (!isWritten(column)) {
    throw new AppError('UNKNOWN_COLUMN', { value: assessment });
  }
}

function requireWriter(session: Session, person: Person, { classId, subjectId }: Asked): void {
  const writers = writersAt(session.school, { classId, subjectId }, session.today);

  if (!writers.some(({ id }) => id === person.member.id)) {
    throw new AppError('ROLE_NOT_HELD', {
      roles: isHomeroomRegister(subjectId)
        ? `giáo viên chủ nhiệm lớp ${classId}`
        : `giáo viên được phân công môn này ở lớp ${classId}`,
      action: 'reopening.ask',
    });
  }
}

function requireClosed(session: Session, place: ColumnPlace): void {
  const gate = fillGate(session, place);

  if (isOpen(gate)) {
    throw new AppError('BLOCK_OPEN', {
      until: gate.until === null ? 'khi có lệnh khóa' : printDateTime(gate.until),
    });
  }

  const because = notOpenable(gate);

  if (because !== null) {
    throw new AppError('NOT_OPENABLE', { because });
  }
}

/** @throws AppError END_TIME_REQUIRED, OUTSIDE_YEAR. */
function requireEnd({ now, configuration }: Session, until: string): void {
  const at = Date.parse(until);

  if (at <= now) {
    throw new AppError('END_TIME_REQUIRED', {});
  }

  requireInYear(configuration.schoolYear, isoDateOf(at), 'Mở đến');
}

/** Sums of the roll call are nobody's entries: opening their column would open nothing. @throws AppError NOT_OPENABLE */
function requireTyped(session: Session, { classId, subjectId, assessment }: Asked): void {
  const isFollowed = followedColumns(session, requireClass(session, classId));

  if (isFollowed(subjectId, assessment)) {
    throw new AppError('NOT_OPENABLE', { because: FROM_ROLL_CALL });
  }
}

function requireNoneWaiting({ control }: Session, asked: Asked): void {
  const waiting = waitingFor(control.all(REOPENINGS), asked);

  if (waiting !== null) {
    throw new AppError('NOT_OPENABLE', { because: waitingAlready(waiting.number) });
  }
}

/**
 * Everything that must hold before a request to open a column is taken: its writer asks, nothing but a deadline or an
 * order closes it, the end is to come, and no other request waits.
 * @throws AppError for the first thing that does not hold.
 */
export function checkAsk(session: Session, person: Person, asked: Asked): void {
  requireColumn(session, asked);
  requireWriter(session, person, asked);
  requireTyped(session, asked);
  requireClosed(session, asked);
  requireEnd(session, asked.until);
  requireNoneWaiting(session, asked);
}
