import { writtenTabs } from '../../book/book-tabs';
import { findRegister } from '../../book/register-name';
import { isWritten } from '../../book/tab-layout';
import type { CommandCatalogue } from '../../contract/catalogue';
import type { Act } from '../../engine/act/act';
import type { ActCall } from '../../engine/act/act-call';
import { rowAct } from '../../engine/act/row-act';
import { iso } from '../../engine/authority-context';
import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { writeList } from '../../kernel/table/list-cell';
import { isoDateOf, printDateTime } from '../../kernel/text/date-text';
import { requireInYear } from '../../school/calendar/school-year';
import { requireClass } from '../../school/require-class';
import { LOCK_WORK, type LockRow, type OrderOutcome, orderView } from './lock-orders';
import type { LockScope } from './locks-contract';
import { requireReach } from './order-reach';
import { lockOrder } from './pure/lock-order';
import type { LOCKS } from './pure/locks-table';

/** An order as the command gives it; `until` UTC ms for a release, null for a lock. */
export interface OrderInput {
  readonly kind: 'lock' | 'release';
  readonly scope: LockScope;
  readonly reason: string;
  /** UTC ms; null = at once. */
  readonly from: number | null;
  readonly until: number | null;
  /** Number of the request it answers; missing = none. */
  readonly request?: string;
}

/** An order begins at once or later in the school year, and before it ends. */
function checkFrom({ now, configuration }: Session, { from, until }: OrderInput): void {
  if (from === null) {
    return;
  }

  requireInYear(configuration.schoolYear, isoDateOf(from), 'Bắt đầu từ');

  if (from < now || (until !== null && until <= from)) {
    throw new AppError('BAD_INPUT', { field: 'Bắt đầu từ', value: printDateTime(from) });
  }
}

/** What somebody writes now, as places of an order. @throws AppError NOT_FOUND. */
function placesOf({ school }: Session, { teacherId = '' }: LockScope): readonly string[] {
  const places = school.assignments
    .filter(({ teacherIds }) => teacherIds.includes(teacherId))
    .map(({ classId, subjectId }) => `${classId}/${subjectId}`);

  if (teacherId !== '' && places.length === 0) {
    throw new AppError('NOT_FOUND', { what: 'phân công của giáo viên này' });
  }

  return places;
}

/** Keys of columns that no book has. @throws AppError UNKNOWN_COLUMN. */
function checkKeys({ school }: Session, { keys = [] }: LockScope): void {
  const known = new Set(
    school.classes
      .flatMap((schoolClass) =>
        writtenTabs(schoolClass).flatMap(({ columns }) => columns.filter(isWritten)),
      )
      .map(({ key }) => key),
  );
  const unknown = keys.find((key) => !known.has(key));

  if (unknown !== undefined) {
    throw new AppError('UNKNOWN_COLUMN', { value: unknown });
  }
}

function check(session: Session, input: OrderInput): void {
  if (input.kind === 'release' && (input.until === null || input.until <= session.now)) {
    throw new AppError('END_TIME_REQUIRED', {});
  }

  if (input.until !== null) {
    requireInYear(session.configuration.schoolYear, isoDateOf(input.until), 'Mở đến');
  }

  checkFrom(session, input);

  input.scope.classIds?.forEach((classId) => {
    requireClass(session, classId);
  });
  input.scope.subjectIds?.forEach((subjectId) => {
    if (findRegister(subjectId) === null) {
      throw new AppError('UNKNOWN_SUBJECT', { value: subjectId });
    }
  });
  checkKeys(session, input.scope);
  placesOf(session, input.scope);
}

/** Who gives an order, by which command. */
type OrderCall = Pick<ActCall, 'session' | 'person' | 'id'>;

function newRow({ session, person, id }: OrderCall, input: OrderInput): LockRow {
  return {
    id,
    kind: input.kind,
    classIds: writeList(input.scope.classIds ?? []),
    subjectIds: writeList(input.scope.subjectIds ?? []),
    term: input.scope.term === undefined ? '' : String(input.scope.term),
    reason: input.reason,
    by: person.email,
    role: person.role,
    at: session.nowIso,
    until: input.until === null ? '' : iso(input.until),
    changed: '',
    keys: writeList(input.scope.keys ?? []),
    from: input.from === null ? '' : iso(input.from),
    places: writeList(placesOf(session, input.scope)),
    lifts: '',
    request: input.request ?? '',
  };
}

/** The order somebody gives, which must come to something. @throws AppError as the command of it does. */
export function orderFor(call: OrderCall, input: OrderInput): LockRow {
  check(call.session, input);

  const row = newRow(call, input);
  requireReach(call.session, lockOrder(row));

  return row;
}

/**
 * A command that gives an order to lock or re-open.
 * @throws AppError END_TIME_REQUIRED, OUTSIDE_YEAR, UNKNOWN_CLASS, UNKNOWN_SUBJECT, UNKNOWN_COLUMN, SCOPE_EMPTY, NOTHING_OPENED.
 */
export function lockOrderAct<Name extends 'lock.apply' | 'lock.release'>(
  name: Name,
  inputOf: (payload: CommandCatalogue[Name]['read']) => OrderInput,
): Act<Name> {
  return rowAct<Name, typeof LOCKS, readonly OrderOutcome[], LockRow>({
    name,
    work: LOCK_WORK,
    giver: ({ by, at }) => ({ email: by, at }),
    isSame: ({ kind }, { payload }) => kind === inputOf(payload).kind,
    check: (call) => orderFor(call, inputOf(call.payload)),
    draft: (_, row) => row,
    // Claims of each class only what was read back of it.
    answer: ({ session }, { row, outcome }) => orderView(session, row, outcome),
  });
}
