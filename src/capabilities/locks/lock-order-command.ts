import { findRegister } from '../../book/register-name';
import type { LockView } from '../../contract/views';
import { iso } from '../../engine/authority-context';
import type { Person } from '../../engine/person';
import { requireClass, type Session, saveSession } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { writeList } from '../../kernel/table/list-cell';
import { isoDateOf } from '../../kernel/text/date-text';
import { requireInYear } from '../../school/calendar/school-year';
import { isPerson } from '../../school/people/person-at';
import {
  type CarriedOrder,
  carriedBefore,
  carryOutOrder,
  type LockRow,
  lockView,
} from './lock-orders';
import type { LockScope } from './locks-contract';
import { LOCKS } from './pure/locks-table';

/** An order as the command gives it; `until` UTC ms for a release, null for a lock. */
export interface OrderInput {
  readonly kind: 'lock' | 'release';
  readonly scope: LockScope;
  readonly reason: string;
  readonly until: number | null;
}

function check(session: Session, input: OrderInput): void {
  if (input.kind === 'release' && (input.until === null || input.until <= session.now)) {
    throw new AppError('END_TIME_REQUIRED', {});
  }

  if (input.until !== null) {
    requireInYear(session.configuration.schoolYear, isoDateOf(input.until), 'Mở đến');
  }

  input.scope.classIds?.forEach((classId) => {
    requireClass(session, classId);
  });
  input.scope.subjectIds?.forEach((subjectId) => {
    if (findRegister(subjectId) === null) {
      throw new AppError('UNKNOWN_SUBJECT', { value: subjectId });
    }
  });
}

function newRow(
  call: { session: Session; person: Person; id: string },
  input: OrderInput,
): LockRow {
  const { session, person, id } = call;

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
    keys: '',
  };
}

function isSameOrder(
  { session, person }: { session: Session; person: Person },
  row: LockRow,
  input: OrderInput,
): boolean {
  const given = { email: row.by, at: row.at };

  return row.kind === input.kind && isPerson(session.school, person.member, given);
}

/** Claims of each class only what was read back of it. */
function answerOf({ now }: Session, { row, classes }: CarriedOrder): LockView {
  return { ...lockView(row, now), classes };
}

/**
 * Gives an order to lock or re-open: writes it down, then carries it out. The same command again finds its row and
 * only finishes what is missing.
 * @throws AppError END_TIME_REQUIRED, OUTSIDE_YEAR, UNKNOWN_CLASS, UNKNOWN_SUBJECT.
 */
export function giveOrder(
  call: { readonly session: Session; readonly person: Person; readonly id: string },
  input: OrderInput,
): LockView {
  const { session, id } = call;
  const existing = session.control.find(LOCKS, id);

  if (existing !== null && !isSameOrder(call, existing, input)) {
    throw new AppError('BAD_INPUT', { field: 'id', value: id });
  }

  if (existing !== null) {
    const isDone = existing.changed !== '';

    return answerOf(
      session,
      isDone ? carriedBefore(session, existing) : carryOutOrder(session, existing, true),
    );
  }

  check(session, input);
  const row = newRow(call, input);
  session.control.put(LOCKS, row);
  saveSession(session);

  return answerOf(session, carryOutOrder(session, row, false));
}
