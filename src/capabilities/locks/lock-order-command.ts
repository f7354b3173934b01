import { findRegister } from '../../book/register-name';
import type { CommandCatalogue } from '../../contract/catalogue';
import type { Act } from '../../engine/act/act';
import { rowAct } from '../../engine/act/row-act';
import { iso } from '../../engine/authority-context';
import type { Person } from '../../engine/person';
import type { Session } from '../../engine/session';
import { AppError } from '../../kernel/app-error';
import { writeList } from '../../kernel/table/list-cell';
import { isoDateOf } from '../../kernel/text/date-text';
import { requireInYear } from '../../school/calendar/school-year';
import { requireClass } from '../../school/require-class';
import { LOCK_WORK, type LockRow, type OrderOutcome, orderView } from './lock-orders';
import type { LockScope } from './locks-contract';
import type { LOCKS } from './pure/locks-table';

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

/**
 * A command that gives an order to lock or re-open.
 * @throws AppError END_TIME_REQUIRED, OUTSIDE_YEAR, UNKNOWN_CLASS, UNKNOWN_SUBJECT.
 */
export function lockOrderAct<Name extends 'lock.apply' | 'lock.release'>(
  name: Name,
  inputOf: (payload: CommandCatalogue[Name]['read']) => OrderInput,
): Act<Name> {
  return rowAct<Name, typeof LOCKS, readonly OrderOutcome[]>({
    name,
    work: LOCK_WORK,
    giver: ({ by, at }) => ({ email: by, at }),
    isSame: ({ kind }, { payload }) => kind === inputOf(payload).kind,
    check: ({ session, payload }) => {
      check(session, inputOf(payload));

      return null;
    },
    draft: (call) => newRow(call, inputOf(call.payload)),
    // Claims of each class only what was read back of it.
    answer: ({ session }, { row, outcome }) => orderView(session, row, outcome),
  });
}
